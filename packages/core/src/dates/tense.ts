import type { DateLocale } from './date-locale.ts';

/** How far around a date words may tell its tense. */
const FAR = 70;

const CLAUSE_END = /[.!?;:,"«»“”()\n\r\u0589\u060c\u061b\u061f\u06d4\u0964\u1362\u3001\u3002\uff0c\uff1f]/u;
const SENTENCE_END = /[.!?\n\r\u0589\u061f\u06d4\u0964\u1362\u3002\uff1f]/u;
/** Scripts whose words stand side by side without spaces. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]/u;

/**
 * True where the clause around a date speaks of what is to come: "The work will start in early June". The nearest marker before the date
 * decides ("will replace the bridge that was closed in March" is past); one right behind it where the date opens its clause ("On Friday
 * voters will"); and the verb that closes the sentence in languages that put it there.
 */
export function looksAhead(text: string, start: number, end: number, { future, past }: DateLocale): boolean {
  if (future === undefined || future === '') return false;
  const forms = formsOf(future);
  const clause = clauseBefore(text, start);
  const rest = text.slice(end, end + FAR);
  const [sentence = ''] = rest.split(SENTENCE_END);
  if (UNSPACED.test(future))
    return (
      forms.some((form) => clause.includes(form) || sentence.includes(form)) &&
      !formsOf(past ?? '').some((form) => clause.endsWith(form))
    );
  const before = words(clause);
  const coming = lastOf(before, forms);
  if (coming >= 0) return coming > lastOf(before, formsOf(past ?? ''));
  // One word in front at most, "On Friday", and two behind: "voters will".
  const after = words(rest.split(CLAUSE_END)[0] ?? '')
    .split(' ', 4)
    .join(' ');
  if (before.split(' ').length <= 3 && lastOf(`${after} `, forms) >= 0) return true;
  // Cut off by the search or not, the last word is only the verb where the sentence ends.
  const closes = sentence.length < rest.length || end + FAR >= text.length;
  const verb = words(sentence);
  return closes && forms.some((form) => form.startsWith('-') && verb.endsWith(`${form.slice(1)} `));
}

/** True where the clause before a date has a word of the past: "It was open until Friday". */
export const looksBack = (text: string, start: number, { past }: DateLocale): boolean =>
  past !== undefined && lastOf(words(clauseBefore(text, start)), formsOf(past)) >= 0;
/** Lists are taken apart once. */
const lists = new Map<string, readonly string[]>();

function formsOf(list: string): readonly string[] {
  const known = lists.get(list) ?? list.split('|').filter(Boolean);
  lists.set(list, known);
  return known;
}

const clauseBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - FAR), start)
    .split(CLAUSE_END)
    .pop() ?? '';

/** Words alone, each between two spaces; "s'ouvrira" is two. */
const words = (text: string): string =>
  ` ${text
    .replace(/’/gu, "'")
    .replace(/[^\p{L}\p{M}']+/gu, ' ')
    .replace(/(?<![\p{L}\p{M}])(\p{L}')(?=\p{L}{3})/gu, '$1 ')} `.replace(/ +/gu, ' ');

/** Where the last of some words or phrases, or of words with a starred ending, begins; -1 for none. */
const lastOf = (text: string, forms: readonly string[]): number =>
  Math.max(
    -1,
    ...forms.map((form) => text.lastIndexOf(form.startsWith('*') ? `${form.slice(1)} ` : ` ${form} `))
  );
