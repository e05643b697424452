import { type State, stateSheetName } from '../core/state/state';
import { addMarkRule, removeMarkRules } from '../google/marks';
import { judgeRegister } from './judge-register';
import { userWords } from './language';
import { markedPlaces } from './marked-places';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import { showMessage } from './show-message';
import type { MarksReport } from './sidebar-results';
import { readState, writeMarked } from './write-marked';
import { writeMarkedRows } from './write-marked-rows';

/** Turns the marks on, or off again: then not one of them stays, wherever cells were copied to. */
export function toggleMarks(): MarksReport {
  return runAlone({
    run: () => {
      const state = readState();
      return state.marks ? clearMarks() : setMarks(state);
    },
    show: ({ message }) => showMessage(message),
  });
}

function setMarks(before: State): MarksReport {
  const { messages } = userWords().interface;
  const { register } = readSheets();
  const { findings } = judgeRegister(register, before);
  const { places, withoutCode } = markedPlaces(register);
  const marked: string[] = [];
  const unmarked = withoutCode.map((sheet) => messages.unmarked(sheet, 'no-code'));
  writeMarked('marks', null, (state) => {
    writeMarkedRows(findings);
    for (const place of places) {
      if (addMarkRule(place, stateSheetName)) marked.push(place.sheet);
      else unmarked.push(messages.unmarked(place.sheet, 'protected'));
    }
    return { ...state, marks: true };
  });
  return { on: true, sheets: marked, unmarked, message: messages.marksOn(marked, unmarked) };
}

function clearMarks(): MarksReport {
  let locked: string[] = [];
  writeMarked('marks', null, (state) => {
    locked = removeMarkRules(stateSheetName);
    writeMarkedRows([]);
    return { ...state, marks: false };
  });
  return {
    on: false,
    sheets: [],
    unmarked: locked,
    message: userWords().interface.messages.marksOff(locked),
  };
}
