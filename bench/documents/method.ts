import { unzipSync } from 'fflate';
import type { Method } from '../method';
import { type BenchProject, benchProjects } from './data';

interface Prepared<Tool> {
  readonly tool: Tool;
  readonly projects: readonly BenchProject[];
}

/** A library with its template made ready, which is not timed, and the making of the whole file, which is. */
export function documentMethod<Tool>(
  name: string,
  ready: () => Tool | Promise<Tool>,
  make: (tool: Tool, projects: readonly BenchProject[]) => Uint8Array | Promise<Uint8Array>,
  about: Partial<Pick<Method, 'baseline' | 'note'>> = {},
): Method<Prepared<Tool>> {
  let memory = 0;
  let processor = 0;
  return {
    // The two that the bars compare are worth more rounds than the rest.
    ...(about.baseline || name === 'Sổ viện trợ' ? {} : { rounds: 2 }),
    ...about,
    name,
    prepare: async (count) => ({ tool: await ready(), projects: benchProjects(count) }),
    run: async ({ tool, projects }) => {
      const before = process.cpuUsage();
      const bytes = await make(tool, projects);
      const { user, system } = process.cpuUsage(before);
      processor ||= (user + system) / 1000;
      memory ||= process.resourceUsage().maxRSS / 1024;
      return () => ({
        text: `${judge(bytes, projects)}${Math.round(bytes.length / 1024)} KB, ${Math.round(memory)} MB, ${Math.round(processor)} ms of processor`,
        figures: { memory },
      });
    },
  };
}

/** Every text of the last project stands in the file, and no mark of a template is left. */
function judge(bytes: Uint8Array, projects: readonly BenchProject[]): string {
  const xml = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).toString('utf8');
  const text = xml.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
  const last = projects.at(-1);
  const missing = last?.rows.filter(({ vi, en }) => !text.includes(vi) || !text.includes(en)).length ?? 0;
  const marks = /\{[#/d]|\+\+\+/.test(text) ? 'MARKS LEFT, ' : '';
  return missing > 0 ? `${missing} ROWS MISSING, ${marks}` : marks;
}
