const YEAR = '(?:-?[0-9X]{4}|Y-?[0-9]{5,})';
// Months 01 to 12, then the sub-year groups of ISO 8601-2: seasons 21 to 32, quarters 33 to 36, halves 40 and 41.
const MONTH = '(?:0[1-9]|1[0-2]|2[1-9]|3[0-6]|4[01]|[0-9]X|XX)';
const DAY = '(?:0[1-9]|[12][0-9]|3[01]|[0-9]X|XX)';
const WEEK = 'W(?:0[1-9]|[1-4][0-9]|5[0-3])(?:-[1-7])?';
const TIME = 'T(?:[01][0-9]|2[0-4])(?::[0-5][0-9](?::[0-5][0-9]|:60)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?';
// A century or a millennium may stand as two digits or one in ISO 8601-1; `20XX` is its EDTF form.
const DATE = `${YEAR}(?:-${WEEK}|-${MONTH}(?:-${DAY}(?:${TIME})?)?)?[~?%]?`;

/** The dates and intervals of EDTF (ISO 8601-2:2019) that a `DateValue` holds, as a regular expression for JSON Schema. */
export const EDTF_PATTERN: string = `^(?:${DATE}|(?:${DATE}|\\.\\.)?/(?:${DATE}|\\.\\.)?)$`;
