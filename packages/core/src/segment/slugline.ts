/**
 * "BC-Harbour-Reopens", "Verkehr/Streik/", "a0412 bc-wheat-prices, 1st Ld": words without room between them, perhaps behind a number of the
 * wire and before the number of a version.
 */
const SLUGLINE =
  /^(?:\p{L}?\d{3,5}\s)?[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)+\/?(?:,\s.{1,30}|\s\(\p{L}+\s\d+\))?$/u;
const ENDS_WITH_SLASH = /^[\p{L}\p{N}]+(?:\/[\p{L}\p{N}]+)*\/$/u;

/** Whether a line is a slugline, as agencies head their reports for the desks: no headline. */
export const isSlugline = (text: string): boolean =>
  text.length <= LONGEST && (SLUGLINE.test(text) || ENDS_WITH_SLASH.test(text));
const LONGEST = 60;
