/**
 * A day, month or year as ISO 8601 with reduced precision: '2024-05-21', '2024-05' or '2024'.
 * Plain text, so that results survive as JSON and sort by time within one precision.
 */
export type Period = string;

/** yyyy-mm-dd */
export type IsoDate = string;
