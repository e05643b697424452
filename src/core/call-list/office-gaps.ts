import { type Settings, settingDefinitions } from '../workbook/settings';
import type { LanguageCode } from '../workbook/workbook';
import type { CallListOptions } from './call-list';
import { languagesOf } from './edition-language';
import { isPastProgramme } from './sections/list-programme';

/** blank: only the other language has it; of-another: as it is by default, though the other language was changed. */
export type OfficeGapReason = 'blank' | 'of-another' | 'no-contact' | 'no-signer';

/** Something that the office has not said of itself, which the chosen list would print. */
export interface OfficeGap {
  readonly reason: OfficeGapReason;
  /** The setting to fill in, and the one beside it that is filled; '' where there is none. */
  readonly setting: string;
  readonly beside: string;
}

/**
 * What the office left half filled. None of it stands in the way, for every setting that a form cannot do without has
 * a default; but a list would be signed with a gap in it, or with the name of another province.
 */
export function officeGaps(settings: Settings, options: CallListOptions): readonly OfficeGap[] {
  const codes = languagesOf(options.languages ?? 'both').map(({ code }) => code);
  const printed = pairs.filter((name) => name !== 'programme' || !isPastProgramme(settings));
  const isSigned = options.form === 'document' && codes.includes('vi');
  return [
    ...codes.flatMap((code) => printed.flatMap((name) => gapBetween(name, code, settings))),
    ...(settings.contact_vi === '' && settings.contact_en === ''
      ? codes.map((code): OfficeGap => ({ reason: 'no-contact', setting: `contact_${code}`, beside: '' }))
      : []),
    ...(isSigned && settings.signer_name === ''
      ? [{ reason: 'no-signer', setting: 'signer_name', beside: '' } as const]
      : []),
  ];
}

/** Settings that are printed in each language. The title is not among them: its default is true of any office. */
const pairs = [
  'province',
  'people_committee',
  'department',
  'programme',
  'legal_basis',
  'contact',
  'profile',
  'priorities',
  'support',
  'models',
] as const;

/** Their defaults name the province, so that they are another's where only the province was changed. */
const namesProvince: ReadonlySet<(typeof pairs)[number]> = new Set([
  'people_committee',
  'department',
  'programme',
] as const);

function gapBetween(name: (typeof pairs)[number], code: LanguageCode, settings: Settings): OfficeGap[] {
  const setting = `${name}_${code}` as const;
  const beside = `${name}_${code === 'vi' ? 'en' : 'vi'}` as const;
  const isDefault = (key: typeof setting | typeof beside) => settings[key] === settingDefinitions[key].value;
  if (!isDefault(setting)) return [];
  if (isDefault(beside)) {
    const province = `province_${code}` as const;
    const isOfAnother = namesProvince.has(name) && settings[province] !== settingDefinitions[province].value;
    return isOfAnother ? [{ reason: 'of-another', setting, beside: province }] : [];
  }
  return [{ reason: settings[setting] === '' ? 'blank' : 'of-another', setting, beside }];
}
