/**
 * THE CONTRACT: every Apps Script method that the add-on may call, and how Google behaves when it is called.
 * The real typings satisfy it (a type test), the embedded host implements it, refusals and conversions included,
 * and the adapters beside this file can call nothing outside it. Signatures are Google's own.
 *
 * In the notes: "refuses" means that it throws; GD names a page of Google's developer documentation.
 */

/** What getValues gives: blank is '', a date cell is a Date, an error cell is its text ('#N/A'). */
export type SheetValue = string | number | boolean | Date;

export interface Services {
  readonly SpreadsheetApp: SpreadsheetAppService;
  readonly LockService: LockServiceService;
  readonly Utilities: UtilitiesService;
  readonly HtmlService: HtmlServiceService;
  readonly Session: SessionService;
  readonly Charts: ChartsService;
  /** Absent (the global is not defined) unless the manifest enables the advanced service Drive v3. */
  readonly Drive: DriveService;
}

export interface SpreadsheetAppService {
  /** Scope spreadsheets.currentonly. From a custom function: read-only. In AuthMode.NONE: refuses. */
  getActiveSpreadsheet(): Spreadsheet;
  /**
   * Refuses where there is no user interface (custom function, time trigger).
   * GD reference/spreadsheet/spreadsheet-app
   */
  getUi(): Ui;
  /** Applies pending writes; needed before a lock is released, else another run reads the old state. */
  flush(): void;
  /**
   * Builds a drop-down. Nothing is sent until Range.setDataValidation.
   * GD reference/spreadsheet/data-validation-builder
   */
  newDataValidation(): DataValidationBuilder;
  /**
   * Builds a text with a link. Nothing is sent until Range.setRichTextValues.
   * GD reference/spreadsheet/rich-text-value-builder
   */
  newRichTextValue(): RichTextValueBuilder;
  /**
   * Builds a rule. Nothing is sent until Sheet.setConditionalFormatRules.
   * GD reference/spreadsheet/conditional-format-rule-builder
   */
  newConditionalFormatRule(): ConditionalFormatRuleBuilder;
  readonly DataValidationCriteria: {
    readonly VALUE_IN_LIST: DataValidationCriteria;
    readonly DATE_IS_VALID_DATE: DataValidationCriteria;
  };
  /**
   * What a tab holds: cells, a chart that was moved to a sheet of its own (OBJECT), or a source of data (DATASOURCE).
   */
  readonly SheetType: { readonly GRID: SheetType };
}

/** An enumeration of Google. */
export interface DataValidationCriteria {
  toString(): string;
}

/** An enumeration of Google. */
export interface SheetType {
  toString(): string;
}

export interface DataValidationBuilder {
  /** At most 500 values. With showDropdown the cell shows an arrow. */
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder;
  /** True: another value is only marked with a warning; false: it is rejected. */
  setAllowInvalid(allowInvalidData: boolean): DataValidationBuilder;
  setHelpText(helpText: string): DataValidationBuilder;
  build(): DataValidation;
}

export interface RichTextValueBuilder {
  setText(text: string): RichTextValueBuilder;
  /**
   * Before setText it is refused. '#gid=ID&range=B5' points into the same spreadsheet; null is no link. Google does not
   * say what it does with a blank text: the host refuses it, so that nothing depends on it.
   */
  setLinkUrl(linkUrl: string | null): RichTextValueBuilder;
  build(): RichTextValue;
}

export interface RichTextValue {
  getText(): string;
  getLinkUrl(): string | null;
}

export interface ConditionalFormatRuleBuilder {
  /**
   * A formula for the first cell of the first range, with its leading '='; relative addresses move with the cell.
   * Another sheet can be read through INDIRECT alone.
   */
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder;
  setBackground(color: string | null): ConditionalFormatRuleBuilder;
  /** All of one sheet. */
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder;
  /** Refuses a rule without a condition or without ranges. */
  build(): ConditionalFormatRule;
}

export interface ConditionalFormatRule {
  /** Null for a colour scale. */
  getBooleanCondition(): BooleanCondition | null;
  getRanges(): Range[];
}

export interface BooleanCondition {
  /** Of a formula: the formula itself, as the sheet keeps it. */
  getCriteriaValues(): unknown[];
}

/** The filter of a sheet; there is at most one. */
export interface Filter {
  /** Shows the rows that it hid. */
  remove(): void;
}

export interface Spreadsheet {
  getId(): string;
  getName(): string;
  getUrl(): string;
  /** Such as vi_VN or en_US; decides how typed text becomes numbers and dates. */
  getSpreadsheetLocale(): string;
  /** IANA name; may differ from the script's time zone, which the manifest sets. */
  getSpreadsheetTimeZone(): string;
  getSheets(): Sheet[];
  /** Null when there is none; the name is compared exactly. */
  getSheetByName(name: string): Sheet | null;
  /**
   * A new sheet has 1,000 rows and 26 columns and becomes the active one, so that the user is taken to it. Refuses a
   * name that exists in whatever case. Refused in custom functions.
   * GD reference/spreadsheet/spreadsheet#insertSheet(String,Integer)
   */
  insertSheet(sheetName: string, sheetIndex: number): Sheet;
  /** The one that the user looks at. */
  getActiveSheet(): Sheet;
  /** With restoreSelection the cell that was last selected there is selected again. */
  setActiveSheet(sheet: Sheet, restoreSelection: boolean): Sheet;
  /** The cell that the user stands on, also for a call from the sidebar; null when there is none. */
  getCurrentCell(): Range | null;
  /** A small message at the lower right that goes by itself; nothing waits for it. */
  toast(msg: string, title: string, timeoutSeconds: number): void;
}

/** Needs no scope: only the names of the kinds of charts are used. GD reference/charts/charts */
export interface ChartsService {
  readonly ChartType: { readonly BAR: ChartType; readonly COLUMN: ChartType };
}

/** An enumeration of Google. */
export interface ChartType {
  toString(): string;
}

/** A chart in a sheet. Nothing that is set on it reaches the sheet but through insertChart. */
export interface EmbeddedChart {
  getOptions(): { get(option: string): unknown };
}

/** Nothing is sent until Sheet.insertChart. GD reference/spreadsheet/embedded-chart-builder */
export interface EmbeddedChartBuilder {
  setChartType(type: ChartType): EmbeddedChartBuilder;
  /** The first range holds the names, each further one a series of numbers. */
  addRange(range: Range): EmbeddedChartBuilder;
  /** How many rows of the ranges are headings; guessed where it is not set. */
  setNumHeaders(headers: number): EmbeddedChartBuilder;
  /** The corner's row and column, counted from 1, and its distance from that cell's corner in pixels. */
  setPosition(
    anchorRowPos: number,
    anchorColPos: number,
    offsetX: number,
    offsetY: number,
  ): EmbeddedChartBuilder;
  /**
   * Such as 'title', 'width' and 'height' in pixels, 'legend.position', 'useFirstColumnAsDomain'. Unknown options are
   * ignored.
   */
  setOption(option: string, value: string | number | boolean): EmbeddedChartBuilder;
  /** Refuses a chart without a position. */
  build(): EmbeddedChart;
}

export interface Sheet {
  getName(): string;
  /** Formulas and links follow. Refuses a name that another sheet has, whatever its case, and a protected sheet. */
  setName(name: string): Sheet;
  getSheetId(): number;
  /**
   * A tab that is no grid has its name, number and type; what has to do with cells, rows or columns it refuses.
   * GD reference/spreadsheet/sheet-type
   */
  getType(): SheetType;
  /** The last row with content, 0 for an empty sheet. Formats alone do not count. */
  getLastRow(): number;
  getLastColumn(): number;
  /** The size of the grid; a range beyond it is refused. */
  getMaxRows(): number;
  getMaxColumns(): number;
  /**
   * Rows and columns count from 1. Refuses a number below 1 ("The starting row of the range is too small.",
   * "The number of rows in the range must be at least 1.") and a range beyond the grid
   * ("The coordinates of the range are outside the dimensions of the sheet.").
   */
  getRange(row: number, column: number, numRows: number, numColumns: number): Range;
  /**
   * Refused where all sheets together would have more than 10,000,000 cells, as insertSheet is. The sheet of which all
   * is protected refuses this and everything else that changes it.
   */
  insertRowsAfter(afterPosition: number, howMany: number): Sheet;
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet;
  setFrozenRows(rows: number): void;
  setColumnWidth(columnPosition: number, width: number): Sheet;
  /** In the order of their priority. When cells are copied, their rules are copied with them. */
  getConditionalFormatRules(): ConditionalFormatRule[];
  /**
   * Replaces all rules of the sheet. Refused in a protected sheet.
   * GD reference/spreadsheet/sheet#setConditionalFormatRules
   */
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  getFilter(): Filter | null;
  /**
   * Counted from 1. Hidden rows are read and written like all others.
   * GD reference/spreadsheet/sheet#isRowHiddenByFilter
   */
  isRowHiddenByFilter(rowPosition: number): boolean;
  isRowHiddenByUser(rowPosition: number): boolean;
  getCharts(): EmbeddedChart[];
  newChart(): EmbeddedChartBuilder;
  /** The chart stays when the values of its ranges are written anew. */
  insertChart(chart: EmbeddedChart): void;
  /** A chart that is no longer in the sheet is ignored. */
  removeChart(chart: EmbeddedChart): void;
  hideSheet(): Sheet;
  isSheetHidden(): boolean;
}

export type HorizontalAlignment = 'left' | 'center' | 'right' | 'normal';

export interface Range {
  /** Formula cells give their result; dates give a Date; blank cells ''. */
  getValues(): SheetValue[][];
  /**
   * Strings are parsed as if typed in the spreadsheet's locale: '=...' becomes a formula, '007' the number 7,
   * '12/03/2024' a date; not so in a cell whose number format is '@' (plain text). Refuses a grid whose size is not
   * the range's ("The number of rows in the data does not match the number of rows in the range. ..."), a protected
   * range, and any write from a custom function. '' clears the cell, and so do null and undefined. Does not trigger
   * onEdit. More than 50,000 characters in a cell are refused, and so is a value that a rule of the cell rejects ("The
   * data you entered in cell B5 violates the data validation rules set on this cell.").
   */
  setValues(values: SheetValue[][]): Range;
  /** '' where a cell holds no formula. */
  getFormulas(): string[][];
  /** One format for all cells of the range. '@' is plain text. Applies to what is written afterwards. */
  setNumberFormat(numberFormat: string): Range;
  setNumberFormats(numberFormats: string[][]): Range;
  /** 'General' or '0.###############' is the automatic format, and setNumberFormats takes either back. */
  getNumberFormats(): string[][];
  /** The first row of the range holds the headings. Refuses a sheet that has a filter already. */
  createFilter(): Filter;
  setFontWeight(fontWeight: 'bold' | 'normal'): Range;
  setFontWeights(fontWeights: ('bold' | 'normal')[][]): Range;
  /** A hex colour such as '#f3f3f3', or null for none. */
  setBackgrounds(color: (string | null)[][]): Range;
  setWrap(isWrapEnabled: boolean): Range;
  /** The texts become the values; never a formula. Refuses a grid whose size is not the range's. */
  setRichTextValues(values: RichTextValue[][]): Range;
  /** 'normal' is the automatic one: numbers right, texts left. GD reference/spreadsheet/range#setHorizontalAlignment */
  setHorizontalAlignment(alignment: HorizontalAlignment): Range;
  /** Refuses a grid whose size is not the range's. */
  setHorizontalAlignments(alignments: HorizontalAlignment[][]): Range;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): Range;
  /** One note per cell, '' for none. */
  setNotes(notes: string[][]): Range;
  /** Values, formats and notes stay apart: this removes values and formulas only. */
  clearContent(): Range;
  /**
   * A1 notation, with the leading '='. Arguments may be separated by semicolons in every locale; Sheets shows them
   * as the locale writes them. Refused in a protected range.
   */
  setFormula(formula: string): Range;
  /**
   * Whether this user may change every cell of the range, for parts of a sheet can be protected as well as all of it.
   * The owner always may. GD reference/spreadsheet/range#canEdit()
   */
  canEdit(): boolean;
  /** Selects the range and brings its sheet to the front. GD reference/spreadsheet/range#activate */
  activate(): Range;
  getSheet(): Sheet;
  /** Of the first cell, counted from 1. */
  getRow(): number;
  getColumn(): number;
  /** How many rows and columns the range has. */
  getNumRows(): number;
  getNumColumns(): number;
  /**
   * The merged areas with a cell in the range, each as a whole; [] where nothing is merged. The value of an area is
   * that of its first cell; getValues gives '' for the others. GD reference/spreadsheet/range#getMergedRanges()
   */
  getMergedRanges(): Range[];
  /** The rule of each cell, null where it has none. GD reference/spreadsheet/range#getDataValidations() */
  getDataValidations(): (DataValidation | null)[][];
  /** A rule for all cells of the range; null removes it. */
  setDataValidation(rule: DataValidation | null): Range;
}

/** A rule of a cell, or one made by SpreadsheetApp.newDataValidation(). */
export interface DataValidation {
  getHelpText(): string | null;
  /** True: another value is only marked with a warning; false: it is rejected, from scripts too. */
  getAllowInvalid(): boolean;
  getCriteriaType(): DataValidationCriteria;
  /** Of a list of values: first the values. */
  getCriteriaValues(): unknown[];
}

export interface Ui {
  /** A menu of its own; in a published Editor add-on only createAddonMenu is allowed. */
  createMenu(caption: string): Menu;
  createAddonMenu(): Menu;
  /** Waits for the user. Refused from a simple trigger ("You do not have permission to call ..."). */
  alert(title: string, prompt: string, buttons: ButtonSet): Button;
  /** Scope script.container.ui. 300 px wide, one at a time. Refused from a simple trigger. */
  showSidebar(userInterface: HtmlOutput): void;
  /**
   * Scope script.container.ui. Covers the sheet until the user closes it or its page calls google.script.host.close();
   * the script goes on at once. One at a time. Refused from a simple trigger. GD guides/dialogs
   */
  showModalDialog(userInterface: HtmlOutput, title: string): void;
  readonly ButtonSet: { readonly OK: ButtonSet; readonly OK_CANCEL: ButtonSet; readonly YES_NO: ButtonSet };
  readonly Button: {
    readonly OK: Button;
    readonly CANCEL: Button;
    readonly YES: Button;
    readonly NO: Button;
    readonly CLOSE: Button;
  };
}

/** Enumerations of Google, to be passed on and compared (Ui.Button.OK and the like), nothing else. */
export interface ButtonSet {
  toString(): string;
}

export interface Button {
  toString(): string;
}

export interface Menu {
  /** The name of a top-level function; it is looked up when the user clicks. */
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addSubMenu(menu: Menu): Menu;
  addToUi(): void;
}

export interface HtmlServiceService {
  /** Refuses a name that is not in the project. */
  createHtmlOutputFromFile(filename: string): HtmlOutput;
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
  /** Pixels; a sidebar takes no notice of them. */
  setWidth(width: number): HtmlOutput;
  setHeight(height: number): HtmlOutput;
}

export interface LockServiceService {
  /** Null outside a document. One per spreadsheet, shared by its users; released when the run ends or is killed. */
  getDocumentLock(): Lock | null;
}

export interface Lock {
  /** False when it was not free within the time. */
  tryLock(timeoutInMillis: number): boolean;
  releaseLock(): void;
  hasLock(): boolean;
}

export interface UtilitiesService {
  /** Pattern of Java's SimpleDateFormat; independent of locale data. */
  formatDate(date: Date, timeZone: string, format: string): string;
  /** Bytes are signed (-128 to 127), as in Java. */
  newBlob(data: number[], contentType: string, name: string): Blob;
  getUuid(): string;
  /** Bytes in and out are signed. */
  computeDigest(algorithm: DigestAlgorithm, value: number[]): number[];
  readonly DigestAlgorithm: { readonly SHA_256: DigestAlgorithm };
}

/** An enumeration of Google. */
export interface DigestAlgorithm {
  toString(): string;
}

export interface Blob {
  getBytes(): number[];
  getName(): string | null;
}

export interface SessionService {
  /** Such as 'vi' or 'en_GB'; needs no scope. */
  getActiveUserLocale(): string;
}

/**
 * Scope drive.file for all: only files that this add-on made are seen. Refused from a simple trigger.
 * GD drive/api/reference/rest/v3
 */
export interface DriveService {
  readonly Files: {
    /**
     * With a target mimeType of Google Docs the content is imported: one call, a converted document or an error. A
     * document of more than 1.02 million characters is refused.
     * A call that ran into its time-out may have made the file all the same: look for it by appProperties.
     */
    create(resource: DriveFile, mediaData: Blob, optionalArgs: { fields: string }): DriveFile;
    list(optionalArgs: { q: string; fields: string; pageSize: number }): { files?: DriveFile[] };
    update(resource: DriveFile, fileId: string): DriveFile;
  };
  readonly About: {
    get(optionalArgs: { fields: string }): { user?: { displayName?: string } };
  };
}

export interface DriveFile {
  id?: string;
  name?: string;
  mimeType?: string;
  webViewLink?: string;
  /**
   * Links that download a Google Doc in another format, by MIME type; the user's own session opens them.
   * GD drive/api/reference/rest/v3/files
   */
  exportLinks?: { [mimeType: string]: string };
  trashed?: boolean;
  appProperties?: { [key: string]: string };
}
