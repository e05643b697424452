import type { ButtonName, World } from '../../services/world';

export interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly choices: readonly ButtonName[];
}

/**
 * A command asks and waits, and a page cannot wait in the middle of a script. So a run that asks is given up, the
 * user is asked, and the command runs again with the answer; a command that asks has written nothing yet. Should one
 * have written, the browser's own window asks instead. A message with nothing but OK is shown after the run.
 */
export interface Answers {
  readonly answer: World['interface']['answer'];
  /** Before each run; `given` are the answers of the runs before it. */
  startRun(given: readonly ButtonName[], hasWritten: () => boolean): void;
  /** The question for which the run was given up. */
  question(): Question | null;
  /** What the run had to say, given once. */
  takeMessages(): readonly Question[];
}

export function createAnswers(): Answers {
  let known: readonly ButtonName[] = [];
  let asked = 0;
  let question: Question | null = null;
  const messages: Question[] = [];
  let hasWritten = () => false;
  return {
    answer(title, prompt, choices) {
      const [first = 'OK', second = 'CLOSE'] = choices;
      if (second === 'CLOSE') {
        messages.push({ title, prompt, choices });
        return first;
      }
      const answer = known[asked++];
      if (answer !== undefined) return answer;
      if (hasWritten()) return window.confirm(`${title}\n\n${prompt}`) ? first : second;
      question ??= { title, prompt, choices };
      throw new Error('The run is given up until the user has answered.');
    },
    startRun(given, written) {
      known = given;
      hasWritten = written;
      asked = 0;
      question = null;
      messages.length = 0;
    },
    question: () => question,
    takeMessages: () => messages.splice(0),
  };
}
