/** Longer than the engine takes to draw a grid for the first time. */
const longest = 1500;

/**
 * The engine takes the focus of the page a moment after it has drawn a grid. Waiting for that keeps it from pulling
 * the user out of a menu.
 */
export function focusTaken(container: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      container.removeEventListener('focusin', finish);
      resolve();
    };
    const timer = setTimeout(finish, longest);
    container.addEventListener('focusin', finish);
  });
}
