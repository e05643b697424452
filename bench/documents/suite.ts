import { answer } from '../method';
import { carbone, docx, docxTemplates, docxtemplater, easyTemplate } from './libraries';
import { ours, wholeList } from './ours';

/** A heading and a table of ten pairs of text for each project; --rows is the number of projects. */
void answer([carbone, ours, docxtemplater, easyTemplate, docxTemplates, docx, wholeList]);
