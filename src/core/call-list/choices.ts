/** The choices of form that a user has; the first of each is the usual one. */

/** A Phụ lục to a decision, plan or letter, or a paper of its own with national head and signature. */
export const forms = ['annex', 'document'] as const;
export type CallListForm = (typeof forms)[number];

/** Vietnamese and English side by side, or one alone. English alone is a portfolio with a cover, whatever the form. */
export const languageChoices = ['both', 'vi', 'en'] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** A page for each project, or one table across landscape pages. */
export const layouts = ['pages', 'table'] as const;
export type CallListLayout = (typeof layouts)[number];
