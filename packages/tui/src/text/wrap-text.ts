import { cellWidth, graphemes } from './graphemes.ts';

/** One wrapped line: where it starts and ends in the text that was wrapped. */
export interface WrappedLine {
  readonly start: number;
  readonly end: number;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
// No line starts with these (closing marks and small marks of Chinese and Japanese typesetting).
const notFirst = /^[\p{Pe}\p{Pf}\p{Po}、。，．・：；？！ー々ゝゞヽヾ…]/u;
// Scripts that are set without spaces: a line may break between their words, which Intl.Segmenter finds.
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Wraps a text at `width` terminal cells. Breaks stand at white space; in scripts without spaces between words; inside a word only
 * where it is wider than a line. The lines cover the text but for the white space at their ends.
 */
export function wrapText(text: string, width: number): WrappedLine[] {
  const limit = Math.max(1, width);
  const lines: WrappedLine[] = [];
  let start = -1;
  let end = 0;
  let used = 0;
  const close = (): void => {
    if (start >= 0) lines.push({ start, end });
    start = -1;
    used = 0;
  };
  for (const unit of units(text, limit)) {
    if (unit.blank) {
      if (start >= 0) used += unit.width;
      continue;
    }
    if (start >= 0 && used + unit.width > limit) close();
    if (start < 0) start = unit.start;
    end = unit.end;
    used += unit.width;
  }
  close();
  return lines;
}

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly blank: boolean;
}

/** The pieces between which a line may break, none wider than a line. */
function* units(text: string, limit: number): Generator<Unit> {
  for (const match of text.matchAll(/\s+|\S+/gu)) {
    const piece = match[0];
    const from = match.index;
    if (/^\s/u.test(piece)) yield { start: from, end: from + piece.length, width: piece.length, blank: true };
    else
      for (const unit of spaceless.test(piece) ? glued(piece, from) : [whole(piece, from)])
        if (unit.width <= limit) yield unit;
        else yield* halved(text, unit, limit);
  }
}

function whole(piece: string, from: number): Unit {
  return { start: from, end: from + piece.length, width: cellWidth(piece), blank: false };
}

/** The words of a script without spaces, each with the marks that may not begin a line. */
function* glued(piece: string, from: number): Generator<Unit> {
  let held = null as Unit | null;
  for (const { segment, index } of words.segment(piece)) {
    const unit = whole(segment, from + index);
    if (held !== null && notFirst.test(segment))
      held = { ...held, end: unit.end, width: held.width + unit.width };
    else {
      if (held !== null) yield held;
      held = unit;
    }
  }
  if (held !== null) yield held;
}

/** A word that is wider than a line, cut where a line is full. */
function* halved(text: string, unit: Unit, limit: number): Generator<Unit> {
  let start = unit.start;
  let end = unit.start;
  let width = 0;
  for (const piece of graphemes(text.slice(unit.start, unit.end))) {
    if (width > 0 && width + piece.width > limit) {
      yield { start, end, width, blank: false };
      start = end;
      width = 0;
    }
    end += piece.text.length;
    width += piece.width;
  }
  if (end > start) yield { start, end, width, blank: false };
}
