// Rivals that come without types; what the bench takes of them is checked by their results.
declare module 'better-sqlite3';
declare module 'carbone';
