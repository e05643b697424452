/** How often and how large a suite is measured, where that is not 5 rounds of 100,000 rows. */
export const settings = {
  commands: { rounds: 1, rows: 20_000 },
};
export const bars = [];
export const judge = () => (bar) => bar;
