import bidiModule from 'bidi-js';
import type { Direction } from './direction.ts';
import type { Run } from './run.ts';

// Its types speak of a default export, but the CommonJS build that Node loads is the function itself.
const bidi = (bidiModule as unknown as typeof bidiModule.default)();
const needsOrder =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The runs of one row in the order in which they stand on the screen from left to right (Unicode Bidirectional Algorithm, rule L2),
 * for terminals that show text in the order in which it comes. Marks stay with their letters.
 */
export function visualOrder(runs: readonly Run[], base: Direction): readonly Run[] {
  const text = runs.map((run) => run.text).join('');
  if (!needsOrder.test(text)) return runs;
  const levels = bidi.getEmbeddingLevels(text, base);
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels);
  const cells = cellsOf(runs, text).map((cell) => ({
    ...cell,
    text: mirrored.get(cell.at) ?? cell.text,
    level: levels.levels[cell.at] ?? 0
  }));
  const highest = Math.max(...cells.map((cell) => cell.level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < cells.length; from++) {
      if ((cells[from]?.level ?? 0) < level) continue;
      let to = from;
      while (to < cells.length && (cells[to]?.level ?? 0) >= level) to++;
      cells.splice(from, to - from, ...cells.slice(from, to).reverse());
      from = to;
    }
  }
  return joined(cells);
}

interface Cell {
  readonly at: number;
  readonly text: string;
  readonly run: Run;
}

function cellsOf(runs: readonly Run[], text: string): Cell[] {
  const ends: number[] = [];
  let length = 0;
  for (const run of runs) ends.push((length += run.text.length));
  let owner = 0;
  const cells: Cell[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    while (index >= (ends[owner] ?? length) && owner < runs.length - 1) owner++;
    const run = runs[owner];
    if (run !== undefined) cells.push({ at: index, text: segment, run });
  }
  return cells;
}

function joined(cells: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  let source: Run | null = null;
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last !== undefined && cell.run === source)
      runs[runs.length - 1] = { ...last, text: last.text + cell.text };
    else runs.push({ ...cell.run, text: cell.text });
    source = cell.run;
  }
  return runs;
}
