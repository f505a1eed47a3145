import type { DateMention, DateValue } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { sourceSpan } from '../read/source-span.ts';

/** A mention found in a line (or from `shift` on in it) as a value of an article, its place given in the source. */
export function dateValue(mention: DateMention, line: Line, shift = 0): DateValue {
  const { value, precision, basis, calendar, offset, text, span, confidence, alternatives } = mention;
  return {
    value,
    precision,
    basis,
    calendar,
    offset,
    text,
    span: sourceSpan(line, span.start + shift, span.end + shift),
    confidence,
    alternatives
  };
}
