/**
 * Which methods need which OAuth scope; one of those listed is enough. Source: the "Authorization" section of each
 * method in Google's Apps Script reference, and the Drive API v3 reference for Drive.
 */
const spreadsheets = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/spreadsheets',
];
const interfaces = ['https://www.googleapis.com/auth/script.container.ui'];
const driveFiles = ['https://www.googleapis.com/auth/drive.file', 'https://www.googleapis.com/auth/drive'];

const scopesByMethod: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getActiveSpreadsheet': spreadsheets,
  'SpreadsheetApp.flush': spreadsheets,
  'Ui.showSidebar': interfaces,
  'Ui.showModalDialog': interfaces,
  'drive.files.create': driveFiles,
  'drive.files.list': driveFiles,
  'drive.files.update': driveFiles,
  'drive.about.get': driveFiles,
};

/** Of the classes in which every method needs one. */
const scopesByClass: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: spreadsheets,
  Sheet: spreadsheets,
  Range: spreadsheets,
};

/** The scopes of which the method needs one; none for a method that needs no permission. */
export function scopesOf(method: string): readonly string[] {
  return scopesByMethod[method] ?? scopesByClass[method.split('.')[0] ?? ''] ?? [];
}
