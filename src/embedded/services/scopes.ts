/**
 * Which methods need which OAuth scope; one of those listed is enough. Source: the section "Authorization" of each method
 * in Google's Apps Script reference (developers.google.com/apps-script/reference, by class and method), and for Drive the
 * same section of the Drive API v3 reference. Google's typings do not tell it.
 */
const spreadsheets = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/spreadsheets',
];
const interfaces = ['https://www.googleapis.com/auth/script.container.ui'];
const driveFiles = ['https://www.googleapis.com/auth/drive.file', 'https://www.googleapis.com/auth/drive'];
/** Methods whose page has no such section. */
const none: readonly string[] = [];

const scopesByMethod: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getActiveSpreadsheet': spreadsheets,
  'SpreadsheetApp.flush': spreadsheets,
  'SpreadsheetApp.getUi': none,
  'SpreadsheetApp.newConditionalFormatRule': none,
  'SpreadsheetApp.newDataValidation': none,
  'SpreadsheetApp.newRichTextValue': none,
  'Ui.alert': none,
  'Ui.createMenu': none,
  'Ui.showSidebar': interfaces,
  'Ui.showModalDialog': interfaces,
  'drive.files.create': driveFiles,
  'drive.files.list': driveFiles,
  'drive.files.update': driveFiles,
  'drive.about.get': driveFiles,
};

/** Of the classes whose methods all need the same. */
const scopesByClass: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: spreadsheets,
  Sheet: spreadsheets,
  Range: spreadsheets,
  Filter: spreadsheets,
  HtmlService: none,
  Lock: none,
  LockService: none,
  Menu: none,
  Session: none,
  Utilities: none,
};

/** The scopes of which the method needs one; none for a method that needs no permission. Throws for one that is not known. */
export function scopesOf(method: string): readonly string[] {
  const scopes = scopesByMethod[method] ?? scopesByClass[method.split('.')[0] ?? ''];
  if (scopes === undefined) throw new Error(`Nobody has looked up which scope ${method} needs.`);
  return scopes;
}
