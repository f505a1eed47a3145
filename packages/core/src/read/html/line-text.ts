/** Space, tab, line feed, form feed, carriage return: what HTML collapses. A no-break space it keeps. */
const whiteSpace = /[ \t\n\f\r]+/gu;
/** Most texts have only single spaces and go in whole. */
const needsCollapsing = /[\t\n\f\r]| {2}/u;
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
  if (!needsCollapsing.test(raw)) {
    const from = raw.startsWith(' ') ? 1 : 0;
    const to = raw.endsWith(' ') && raw.length > from ? raw.length - 1 : raw.length;
    if (from === 1) addSpace(line, start);
    if (to > from) addWord(line, raw.slice(from, to), start + from, to - from);
    if (to < raw.length) addSpace(line, start + to);
    return;
  }
  whiteSpace.lastIndex = 0;
  let from = 0;
  for (let match = whiteSpace.exec(raw); match !== null; match = whiteSpace.exec(raw)) {
    if (match.index > from) addWord(line, raw.slice(from, match.index), start + from, match.index - from);
    from = match.index + match[0].length;
    addSpace(line, start + match.index);
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
