const SPACE = 0x20;

/** Space, tab, line feed, form feed, carriage return: what HTML collapses. A no-break space it keeps. */
const isWhiteSpace = (code: number): boolean =>
  code === SPACE || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

/** Only spaces of all kinds and invisible marks: nothing to see. */
const invisible = /^[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]*$/u;

/** The text of one line as it grows out of pieces of the source, with the places that they came from. */
export interface LineText {
  text: string;
  start: number;
  end: number;
  /** Source place of a white space that shows only when text follows; -1 for none. */
  space: number;
  /** The place in the source that the next character has if nothing stands between. */
  next: number;
  offsets: [number, number, number?][];
}

export function startLineText(): LineText {
  return { text: '', start: -1, end: -1, space: -1, next: -1, offsets: [] };
}

/** Adds a piece of text as it stands in the source, white space collapsed. */
export function addRaw(line: LineText, raw: string, start: number): void {
  let from = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (!isWhiteSpace(code)) continue;
    const isLone =
      code === SPACE && at > from && at + 1 < raw.length && !isWhiteSpace(raw.charCodeAt(at + 1));
    // Most texts have only single spaces and go in whole.
    if (isLone) continue;
    if (at > from) addWord(line, raw.slice(from, at), start + from, at - from);
    addSpace(line, start + at);
    from = at + 1;
  }
  if (from < raw.length) addWord(line, raw.slice(from), start + from, raw.length - from);
}

/** Adds characters that stand for `width` code units of the source at `start`: a word, or a decoded character reference. */
export function addWord(line: LineText, word: string, start: number, width: number): void {
  if (line.space !== -1) {
    append(line, ' ', line.space, 1);
    line.space = -1;
  }
  append(line, word, start, width);
}

/** Adds a white space that the source does not have in so many words: a `<br>`, or the edge between two links. */
export function addSpace(line: LineText, place: number): void {
  if (line.text !== '' && line.space === -1) line.space = place;
}

function append(line: LineText, text: string, start: number, width: number): void {
  if (line.start === -1) line.start = start;
  if (width !== text.length) {
    // Every code unit of a decoded reference stands for the whole of it.
    for (let unit = 0; unit < text.length; unit++) line.offsets.push([line.text.length + unit, start, width]);
    line.next = -1;
  } else {
    if (line.next !== start) line.offsets.push([line.text.length, start]);
    line.next = start + width;
  }
  line.text += text;
  line.end = start + width;
}

/** True where the line shows at least one visible character. */
export function isShown(line: LineText): boolean {
  return line.text !== '' && !invisible.test(line.text);
}
