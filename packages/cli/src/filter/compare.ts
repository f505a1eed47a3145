import type { Field } from '@wirecopy/core/formats';

export type Comparison = '==' | '!=' | '>=' | '<=' | '>' | '<' | '~';

/**
 * Compares a field's value with the words of a filter. Dates compare as far as the filter says: `published==2024-11` takes every day of
 * that month, `published<=2024-11-19` every hour of that day. An interval counts from its start. Text compares without regard to case;
 * `~` asks whether the text contains the words.
 */
export function compare(
  value: string | number,
  comparison: Comparison,
  words: string,
  asked: Field['kind']
): boolean {
  const kind = asked === 'any' ? kindOf(value, words) : asked;
  if (comparison === '~') return fold(String(value)).includes(fold(words));
  if (kind === 'number') return ordered(Number(value) - Number(words), comparison);
  const left = kind === 'date' ? startOf(String(value)).slice(0, words.length) : fold(String(value));
  const right = kind === 'date' ? words : fold(words);
  return ordered(left < right ? -1 : left > right ? 1 : 0, comparison);
}

function ordered(difference: number, comparison: Exclude<Comparison, '~'>): boolean {
  const isEqual = difference === 0;
  if (comparison === '==') return isEqual;
  if (comparison === '!=') return !isEqual;
  if (comparison === '>=' || comparison === '<=') return isEqual || difference > 0 === (comparison === '>=');
  return !isEqual && difference > 0 === (comparison === '>');
}

/** As numbers or as dates where both are such. */
function kindOf(value: string | number, words: string): Field['kind'] {
  const both = (passes: (text: string) => boolean): boolean => passes(String(value)) && passes(words);
  if (both((text) => text.trim() !== '' && !Number.isNaN(Number(text)))) return 'number';
  return both((text) => /^\d{4}(?:-\d\d|$)/u.test(text)) ? 'date' : 'text';
}

function startOf(date: string): string {
  return date.split('/', 1)[0] ?? date;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
