import type { Services } from '../../google/services';
import { createCharts } from './charts';
import type { ServiceContext } from './context';
import { createDrive } from './drive-service';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createSession } from './session-service';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createUtilities } from './utilities';

/** The globals that Apps Script puts before a script: advanced services only where the manifest enables them. */
export function createServices(context: ServiceContext): Partial<Services> {
  const drive = context.manifest.services.find(
    ({ service, version }) => service === 'drive' && version === 'v3',
  );
  return {
    SpreadsheetApp: createSpreadsheetApp(context),
    LockService: createLockService(context),
    Utilities: createUtilities(context),
    HtmlService: createHtmlService(context),
    Session: createSession(context),
    Charts: createCharts(),
    ...(drive === undefined ? {} : { [drive.name]: createDrive(context) }),
  };
}
