import type { NumericOrder } from '../../src/dates/date-locale.ts';

type Add = (key: string, ...forms: readonly string[]) => void;

interface Patterns {
  readonly dateFormats: Readonly<Record<string, string | { readonly _value: string }>>;
  readonly dateTimeFormats: { readonly availableFormats: Readonly<Record<string, string>> };
  readonly 'dateTimeFormats-atTime'?: { readonly standard: Readonly<Record<string, string>> };
}

/** The order of numbers, and the words that patterns put between the parts ("de", "'kl'.", "年"). */
export function readPatterns(gregorian: Patterns, add: Add): NumericOrder {
  const patterns = ['full', 'long', 'medium'].map((style) => text(gregorian.dateFormats[style]));
  for (const skeleton of ['yMMMMd', 'yMMMd', 'yMMMM', 'MMMMd', 'MMMMEd', 'yMMMEd', 'y'])
    patterns.push(gregorian.dateTimeFormats.availableFormats[skeleton] ?? '');
  for (const pattern of patterns) readLiterals(pattern, add);
  const at = text(gregorian['dateTimeFormats-atTime']?.standard['full']);
  const joiner = /\{1\}[\s,]*'?([^'{]*)'?\s*\{0\}/u.exec(at)?.[1]?.trim() ?? '';
  if (/\p{L}/u.test(joiner)) add('clock.at', joiner);
  const short = text(gregorian.dateFormats['short'])
    .replace(/[^dMy]/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .toLowerCase();
  return short === 'mdy' || short === 'ymd' ? short : 'dmy';
}

const text = (format: string | { readonly _value: string } | undefined): string =>
  typeof format === 'string' ? format : (format?._value ?? '');

const FIELD: Readonly<Record<string, string>> = { y: 'year', M: 'month', L: 'month', d: 'day' };

/** A literal written right after a field marks it ("y年"); one between two fields is glue; one in front leads in. */
function readLiterals(pattern: string, add: Add): void {
  const parts = [...pattern.matchAll(/([GyMLdEc])\1*|'([^']*)'|([^'GyMLdEc]+)/gu)];
  let before = '';
  let literal = '';
  let adjacent = true;
  for (const part of [...parts, null]) {
    const field = part?.[1];
    if (part !== null && field === undefined) {
      const piece = part[2] ?? part[3] ?? '';
      if (literal === '' && /^[\s.]/u.test(piece)) adjacent = false;
      literal += piece;
      continue;
    }
    const word = literal.replace(/^[\s.,،-]+|[\s.,،-]+$/gu, '');
    if (/\p{L}/u.test(word) && word.length < 14) {
      const of = FIELD[before];
      if (of !== undefined && (field === undefined || adjacent)) add(`mark.${of}.after`, word);
      else if (before === 'y') add('mark.year.after', word);
      else if (before === '') add('lead', word);
      else for (const one of word.split(/\s+/u)) add('glue', one);
    }
    literal = '';
    adjacent = true;
    before = field ?? '';
  }
}
