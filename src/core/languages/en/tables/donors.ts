import type { TableWords } from '../../table-words';

export const donors: TableWords['headings']['donors'] = {
  name: ['Name', 'Organisation', 'Donor'],
  nameVi: ['Vietnamese name', 'Name (Vietnamese)'],
  aliases: ['Other names', 'Aliases', 'Acronym'],
  type: ['Type', 'Donor type'],
  country: ['Country'],
  registrationNo: ['Registration certificate no.', 'Registration no.'],
  registrationFrom: ['Registered from', 'Registration from'],
  registrationExpiry: ['Registration expires', 'Registration expiry'],
  registrationSectors: ['Registered sectors', 'Sectors of the certificate'],
  registrationPlaces: ['Registered places', 'Places of the certificate'],
};
