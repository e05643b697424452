import { aidStatus, callStatus, form, funding, kind } from './coded';
import { donor, donorCountry, donorType } from './donor';
import { marker } from './marker';
import { callOwner, managingAgency, owner } from './named';
import { newness } from './newness';
import { formerDistrict, place } from './place';
import { reportGroup, sector } from './sector';
import { month, quarter, year } from './time';

/** By what aid items, their decisions and their payments can be grouped. */
export const aidDimensions = {
  sector,
  'report-group': reportGroup,
  donor,
  'donor-type': donorType,
  'donor-country': donorCountry,
  kind,
  form,
  funding,
  owner,
  'managing-agency': managingAgency,
  place,
  'former-district': formerDistrict,
  status: aidStatus,
  newness,
  marker,
  year,
  quarter,
  month,
};

/** By what projects calling for aid can be grouped. */
export const callDimensions = {
  sector,
  'report-group': reportGroup,
  owner: callOwner,
  place,
  'former-district': formerDistrict,
  status: callStatus,
};

export type DimensionName = keyof typeof aidDimensions;
