import { between, type Outline } from './outline.ts';

/** Blank lines before fewer than this share of the lines stand between items; before more, between paragraphs. */
const SPARSE = 0.3;

/** The lines of text that a rule parts from those above, or a blank line where these stand between items only. */
export function partedByLayout(outline: Outline, text: readonly number[]): ReadonlySet<number> {
  const ruled = text.filter(
    (at, which) => which > 0 && between(outline.rules, (text[which - 1] as number) + 1, at) > 0
  );
  return new Set([...ruled, ...partedByBlankLines(outline, text)]);
}

function partedByBlankLines({ labelling, kind }: Outline, text: readonly number[]): readonly number[] {
  if (kind.blanks > SPARSE) return [];
  const { lines } = labelling.view;
  const isBlankBefore = (at: number): boolean => (lines[at]?.line.blankBefore ?? 0) > 0;
  // A paragraph alone behind a blank line is the last of its article rather than another.
  const stretches: number[][] = [];
  let above = 0;
  for (const at of text) {
    for (; above < at && !isBlankBefore(above + 1); above++);
    if (above < at || stretches.length === 0) stretches.push([]);
    stretches.at(-1)?.push(at);
    above = at;
  }
  return stretches.slice(1).flatMap(([first, second]) => (second === undefined ? [] : [first as number]));
}
