import { agriculture } from './agriculture';
import { cultureTourism } from './culture-tourism';
import { education } from './education';
import { environment } from './environment';
import { health } from './health';
import { other } from './other';
import { social } from './social';
import { vocational } from './vocational';
import { warLegacy } from './war-legacy';
import { water } from './water';

/** In the order of the sectors of the programme. */
export const calls = [
  ...education,
  ...health,
  ...vocational,
  ...agriculture,
  ...social,
  ...environment,
  ...warLegacy,
  ...cultureTourism,
  ...water,
  ...other,
];
