/** ISO 3166-1 alpha-2 */
export type CountryCode = string;
