import type { UserEdit } from '../../edit-event';

/** Google keeps no more edits waiting for the trigger and drops the rest. GD triggers */
const mostWaiting = 2;

/** The simple trigger onEdit: one run at a time, a short queue behind it. */
export function createEditTrigger(run: (edit: UserEdit) => Promise<void>): (edit: UserEdit) => void {
  const waiting: UserEdit[] = [];
  let running = false;
  const work = async () => {
    running = true;
    for (let edit = waiting.shift(); edit !== undefined; edit = waiting.shift()) {
      await run(edit);
    }
    running = false;
  };
  return (edit) => {
    if (waiting.length >= mostWaiting) return;
    waiting.push(edit);
    if (!running) void work();
  };
}
