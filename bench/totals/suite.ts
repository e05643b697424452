import { answer } from '../method';
import { arquero, duckdb, sqlite } from './databases';
import { ours } from './ours';
import { decimals, plainNumber } from './plain';
import { formulajs, hyperformula, libreoffice } from './spreadsheets';

/** 20 sectors, 40 donors and each sector in each of 12 years, in USD and VND, every row converted and rounded. */
void answer([plainNumber, ours, decimals, arquero, sqlite, duckdb, hyperformula, formulajs, libreoffice]);
