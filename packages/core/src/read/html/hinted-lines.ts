import type { HtmlElement } from '../html-element.ts';
import type { Line, LineHints, OffsetMap } from '../line.ts';
import { ownText } from '../own-text.ts';
import type { LineText } from './line-text.ts';

/** A line as it was gathered, before the whole page is known. */
export interface ShownLine {
  readonly text: LineText;
  /** Index of the innermost block around it. */
  element: number;
  hidden: boolean;
  lang: string | null;
  /** Characters in links, and in bold or italic type. */
  linked: number;
  emphasised: number;
  datetime: string | null;
  /** Words of the names of inline elements in it. */
  readonly words: string[];
  inlineNames: number;
  /** `<br>` seen since the last character. */
  breaks: number;
  /** A block with a margin began or ended before it. */
  readonly spaced: boolean;
}

/** Turns gathered lines into lines with hints, now that it is known which blocks hold other lines. */
export function hintedLines(shown: readonly ShownLine[], elements: readonly HtmlElement[]): readonly Line[] {
  const linesIn = new Uint32Array(elements.length);
  for (const line of shown) {
    const element = elements[line.element];
    linesIn[line.element] = (linesIn[line.element] ?? 0) + 1;
    // A block that holds a line and a block with lines holds two.
    if (element !== undefined && element.parent >= 0)
      linesIn[element.parent] = (linesIn[element.parent] ?? 0) + 1;
  }
  return shown.map((line) => {
    const trimmed = trim(line.text);
    return {
      text: ownText(trimmed.text, 0, trimmed.text.length),
      span: { start: trimmed.start, end: trimmed.end },
      blankBefore: line.spaced ? 1 : 0,
      hints: hints(line, elements, (linesIn[line.element] ?? 0) > 1),
      offsets: trimmed.offsets
    };
  });
}

function hints(line: ShownLine, elements: readonly HtmlElement[], shared: boolean): LineHints {
  const element = elements[line.element];
  const length = Math.max(line.text.text.length, 1);
  return {
    tag: element?.tag ?? '#page',
    linkDensity: Math.min(line.linked / length, 1),
    emphasis: Math.min(line.emphasised / length, 1),
    landmark: element?.landmark ?? null,
    container: shared ? line.element : Math.max(element?.parent ?? 0, 0),
    element: line.element,
    inlineTokens: line.words,
    datetime: line.datetime,
    hidden: line.hidden,
    lang: line.lang
  };
}

interface Trimmed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly offsets: OffsetMap | null;
}

/** Takes no-break spaces off the ends of a line; written white space never gets there. */
function trim(line: LineText): Trimmed {
  const text = line.text.trim();
  if (text.length === line.text.length) {
    const plain = line.offsets.length === 1 && line.end - line.start === text.length;
    return { text, start: line.start, end: line.end, offsets: plain ? null : line.offsets };
  }
  const from = line.text.length - line.text.trimStart().length;
  const to = from + text.length;
  const offsets: [number, number, number?][] = [];
  for (const [inLine, inSource, width] of line.offsets) {
    if (inLine >= to) break;
    const moved: [number, number, number?] =
      inLine > from || width !== undefined
        ? [Math.max(inLine - from, 0), inSource]
        : [0, inSource + from - inLine];
    if (width !== undefined) moved.push(width);
    if (moved[0] === 0) offsets.length = 0;
    offsets.push(moved);
  }
  const start = offsets[0]?.[1] ?? line.start;
  const [lastLine, lastSource, lastWidth] = offsets.at(-1) ?? [0, start];
  const inLast = text.length - lastLine;
  const end = lastWidth !== undefined && inLast === 1 ? lastSource + lastWidth : lastSource + inLast;
  return { text, start, end, offsets };
}
