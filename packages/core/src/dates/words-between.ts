const NONE = 0;
const LETTER = 1;
const MARK = 2;
const APOSTROPHE = 3;

/** By code unit what it is to a word, one more than above; 0 where no text has asked yet. */
const kinds = new Uint8Array(65_536);

const kindOf = (text: string): number => (/\p{L}/u.test(text) ? LETTER : /\p{M}/u.test(text) ? MARK : NONE);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xe000) {
    const from = code >= 0xdc00 ? at - 1 : at;
    return kindOf(String.fromCodePoint(text.codePointAt(from) ?? 0));
  }
  let kind = kinds[code] as number;
  if (kind === 0) {
    const char = String.fromCharCode(code);
    kind = (char === "'" || char === '’' ? APOSTROPHE : kindOf(char)) + 1;
    kinds[code] = kind;
  }
  return kind - 1;
}

/** The words of a stretch of a text: letters, marks and apostrophes. "s'ouvrira" is two, "s'" and "ouvrira". */
export function wordsBetween(text: string, start: number, end: number): readonly string[] {
  const words: string[] = [];
  let from = -1;
  let before = NONE;
  let last = NONE;
  // A letter alone before the apostrophe, and a word behind it.
  const isElided = (at: number): boolean =>
    last === LETTER &&
    before !== LETTER &&
    before !== MARK &&
    at + ELIDED < end &&
    kindAt(text, at + 1) === LETTER &&
    kindAt(text, at + 2) === LETTER &&
    kindAt(text, at + ELIDED) === LETTER;
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at);
    if (kind === NONE) {
      if (from >= 0) words.push(written(text, from, at));
      from = -1;
    } else {
      if (from < 0) from = at;
      if (kind === APOSTROPHE && isElided(at)) {
        words.push(written(text, from, at + 1));
        from = -1;
      }
    }
    before = last;
    last = kind;
  }
  if (from >= 0) words.push(written(text, from, end));
  return words;
}

/** How many letters follow the apostrophe of an elided word. */
const ELIDED = 3;

function written(text: string, from: number, to: number): string {
  const word = text.slice(from, to);
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}
