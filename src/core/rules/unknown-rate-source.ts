import { isRateOf } from '../totals/rates-of-source';
import { registerRule } from './rule';

/** Only where the office names a source: then rates of any other are not meant to be used. */
export const unknownRateSource = registerRule({
  id: 'unknown-rate-source',
  severity: 'warning',
  needs: 'table',
  columns: ['settings.key', 'settings.value'],
  check: ({ rates, settings, settingRows }) => {
    const source = settings.rate_source;
    if (source === '' || rates.rows.some((row) => isRateOf(source, row))) return [];
    const said = settingRows.rows.filter(({ key }) => key === 'rate_source').pop();
    return said === undefined
      ? []
      : [{ layout: said.origin.layout, origin: said.origin, field: 'value', facts: { source } }];
  },
});
