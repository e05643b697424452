import type { HtmlOutput, HtmlServiceService } from '../../google/services';
import { permit, refuse, type ServiceContext } from './context';

interface Page {
  title: string;
  width: number | null;
  height: number | null;
  readonly html: string;
}

const pages = new WeakMap<HtmlOutput, Page>();

export function createHtmlService(context: ServiceContext): HtmlServiceService {
  return {
    createHtmlOutputFromFile(filename) {
      permit(context, 'HtmlService.createHtmlOutputFromFile', ['none', 'limited', 'full']);
      const html = context.world.pages[filename.replace(/\.html$/, '')];
      if (html === undefined) refuse(context, `No HTML file named ${filename} was found.`);
      const page: Page = { title: '', width: null, height: null, html };
      const output: HtmlOutput = {
        setTitle(title) {
          page.title = title;
          return output;
        },
        setWidth(width) {
          page.width = width;
          return output;
        },
        setHeight(height) {
          page.height = height;
          return output;
        },
      };
      pages.set(output, page);
      return output;
    },
  };
}

/** The page behind the object that the add-on hands back, or null when it is something else. */
export function htmlOf(output: HtmlOutput): Page | null {
  return pages.get(output) ?? null;
}
