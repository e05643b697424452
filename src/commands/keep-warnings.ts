import { isChosen, readChosenFindings, readReason } from '../core/overview/change-requests';
import { checkRegister as check } from '../core/rules/check';
import { canKeep, placeKey, subjectsOf } from '../core/rules/kept-findings';
import { now } from '../google/clock';
import { Fault } from '../google/fault';
import { userNameIfKnown } from '../google/user';
import { accepted } from './accepted';
import { userWords } from './language';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import type { KeptReport } from './sidebar-results';
import { writeMarked } from './write-marked';

/** Keeps warnings that a person looked at, with the reason, until their facts change. */
export function keepWarnings(request: unknown): KeptReport {
  return runAlone({
    run: () => {
      const chosen = accepted(readChosenFindings(request));
      const reason = readReason(request);
      if (reason === '') throw new Fault('reason-missing');
      const { register } = readSheets();
      const subjectOf = subjectsOf(register);
      const findings = check(register).findings.filter(
        (finding) => isChosen(chosen, finding) && canKeep(finding),
      );
      if (findings.length === 0) throw new Fault('cannot-keep');
      const facts = { reason, by: userNameIfKnown(), at: now() };
      const decided = findings.map((finding) => ({ ...subjectOf(finding), ...facts }));
      const places = new Set(decided.map(placeKey));
      writeMarked('keep', null, (state) => ({
        ...state,
        kept: [...state.kept.filter((one) => !places.has(placeKey(one))), ...decided],
      }));
      return { warnings: decided.length, message: userWords().interface.messages.kept(decided.length) };
    },
  });
}

/** Brings kept warnings of a rule, or the one at a place, back among those to be decided. */
export function releaseWarnings(request: unknown): KeptReport {
  return runAlone({
    run: () => {
      const chosen = accepted(readChosenFindings(request));
      const { register } = readSheets();
      const subjectOf = subjectsOf(register);
      const places = new Set(
        check(register)
          .findings.filter((finding) => isChosen(chosen, finding))
          .map((finding) => placeKey(subjectOf(finding))),
      );
      let released = 0;
      writeMarked('keep', null, (state) => {
        const kept = state.kept.filter((one) => !places.has(placeKey(one)));
        released = state.kept.length - kept.length;
        return { ...state, kept };
      });
      return { warnings: released, message: '' };
    },
  });
}
