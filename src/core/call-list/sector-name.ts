import type { SectorRow } from '../tables/register';
import type { EditionLanguage } from './edition-language';

/** The name as the Sectors sheet writes it; its other language or its code where it lacks one. */
export function sectorName(
  sectors: ReadonlyMap<string, SectorRow>,
  code: string,
  language: EditionLanguage,
): string {
  const sector = sectors.get(code);
  return sector?.[`name${language.suffix}`] || sector?.nameVi || sector?.nameEn || code;
}
