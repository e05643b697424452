import type * as main from '../main';

type Server = typeof main;

/** The functions that the sidebar calls; their names and results are those of main.ts. */
export type ServerFunction =
  | 'readOverview'
  | 'readFindings'
  | 'goToCell'
  | 'recordFindings'
  | 'readFixes'
  | 'applyFixes'
  | 'undoChanges'
  | 'keepWarnings'
  | 'releaseWarnings'
  | 'learnAlias'
  | 'toggleMarks'
  | 'exportFindings'
  | 'readTotals'
  | 'recordTotals'
  | 'insertTotalsFormula'
  | 'planCallList'
  | 'draftCallList'
  | 'issueCallList'
  | 'readOffice'
  | 'saveOffice'
  | 'createMissingSheets'
  | 'mapColumns'
  | 'proposeMapping'
  | 'confirmMapping';

/** Calls a function of the add-on. Rejects with an Error whose message is what the server threw. */
export function callServer<Name extends ServerFunction>(
  name: Name,
  ...given: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      [name](...given);
  });
}

/** Closes the dialog or sidebar that the page is in. */
export function closePage(): void {
  google.script.host.close();
}

/** What Google puts into the page. A Date or a circular value among the results would make the call fail. */
declare const google: {
  readonly script: { readonly run: ScriptRunner; readonly host: { close(): void } };
};

type ScriptRunner = { readonly [Name in ServerFunction]: (...given: unknown[]) => void } & {
  withSuccessHandler<Result>(handler: (result: Result) => void): ScriptRunner;
  withFailureHandler(handler: (fault: Error) => void): ScriptRunner;
};
