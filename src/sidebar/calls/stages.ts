import type { SidebarWords } from '../../core/languages/sidebar-words';
import { element } from '../parts/element';

export type StageState = 'waiting' | 'running' | 'done' | 'stopped';

export interface Progress {
  /** Which stage runs, from 0; their number when all are done. */
  readonly running: number;
  readonly stopped: boolean;
}

/** The stages one below the other, with what became of each in words. */
export function showStages(
  place: HTMLElement,
  names: readonly string[],
  progress: Progress,
  words: SidebarWords['calls']['stages'],
): void {
  const list = element(
    'ol',
    { className: 'stages', label: words.label },
    names.map((name, index) => {
      const state = stageState(index, progress);
      return element('li', { className: state }, [
        element('span', { text: name }),
        element('span', { className: 'gray', text: words.states[state] }),
      ]);
    }),
  );
  place.replaceChildren(list);
}

export function stageState(index: number, { running, stopped }: Progress): StageState {
  if (index < running) return 'done';
  if (index > running) return 'waiting';
  return stopped ? 'stopped' : 'running';
}
