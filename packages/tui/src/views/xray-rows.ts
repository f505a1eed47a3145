import type { Layout } from '../state/layout.ts';
import type { State, XrayLine } from '../state/state.ts';
import { cleanText } from '../text/clean-text.ts';
import { direction } from '../text/direction.ts';
import { fit, truncate } from '../text/fit-text.ts';
import type { Run } from '../text/run.ts';
import { visualOrder } from '../text/visual-order.ts';
import { wrapText } from '../text/wrap-text.ts';
import { labelStyle } from '../theme/label-style.ts';
import type { Signs } from '../theme/signs.ts';

const labelCells = 10;

export interface XrayRow {
  readonly line: number;
  readonly here: boolean;
  readonly runs: readonly Run[];
}

/** The lines of the source around the cursor, each with its article's bracket and its label. */
export function xrayRows(state: State, layout: NonNullable<Layout['xray']>, signs: Signs): XrayRow[] {
  const lines = state.xray?.lines ?? [];
  const top = xrayTop(state, layout);
  return lines.slice(top, top + layout.lines).map((line, index) => {
    const number = top + index;
    const here = number === state.line;
    const style = labelStyle(line.label);
    const text = truncate(cleanText(line.text), Math.max(1, layout.width - labelCells - 6));
    const runs: Run[] = [{ text, style }];
    return {
      line: number,
      here,
      runs: [
        { text: here ? signs.here : ' ', style: 'plain' },
        { text: `${fit(line.label, labelCells)} `, style },
        { text: `${bracket(lines, number, signs)} `, style: 'dim' },
        ...(state.bidi ? visualOrder(runs, direction(text)) : runs)
      ]
    };
  });
}

/** The first line on the screen: the cursor stands in the middle where it can. */
export function xrayTop(state: State, layout: NonNullable<Layout['xray']>): number {
  const last = Math.max(0, (state.xray?.lines.length ?? 0) - layout.lines);
  return Math.max(0, Math.min(state.line - Math.floor(layout.lines / 2), last));
}

function bracket(lines: readonly XrayLine[], number: number, signs: Signs): string {
  const article = lines[number]?.article ?? null;
  if (article === null) return ' ';
  const first = lines[number - 1]?.article !== article;
  const last = lines[number + 1]?.article !== article;
  if (first && last) return signs.single;
  if (first) return signs.top;
  return last ? signs.foot : signs.side;
}

/** Why the line under the cursor is what it is: the judgement, the line itself, the evidence. */
export function whyRows(state: State, layout: NonNullable<Layout['xray']>, signs: Signs): Run[][] {
  const line = state.xray?.lines[state.line];
  const rule: Run[] = [{ text: signs.rule.repeat(layout.width), style: 'dim' }];
  if (line === undefined) return [rule];
  const width = layout.width - 2;
  const share = Math.round(line.confidence * 100);
  const verdict: Run[] = [
    { text: ' ', style: 'plain' },
    { text: line.label, style: labelStyle(line.label) },
    {
      text: truncate(
        ` ${share} % sure${share === 100 || line.runnerUp === '' ? '' : `, else ${line.runnerUp}`} · ${
          line.article === null ? 'no article' : `article ${line.article + 1} of this text`
        } · line ${state.line + 1} of ${state.xray?.lines.length ?? 0}`,
        width - line.label.length
      ),
      style: 'plain'
    }
  ];
  const left = layout.why - 2;
  const evidence = evidenceRows(line, Math.max(1, left - 1), width);
  const text = cleanText(line.text);
  const quoted = wrapText(text, width)
    .slice(0, Math.max(0, left - evidence.length))
    .map(({ start, end }): Run[] => [{ text: ` ${text.slice(start, end)}`, style: 'dim' }]);
  return [rule, verdict, ...evidence, ...quoted];
}

function evidenceRows(line: XrayLine, most: number, width: number): Run[][] {
  if (line.evidence.length === 0) return [[{ text: ' no single reason stands out', style: 'dim' }]];
  const columns = width >= 76 ? 2 : 1;
  const cell = Math.floor(width / columns);
  const rows: Run[][] = [];
  for (let at = 0; at < line.evidence.length && rows.length < most; at += columns) {
    rows.push(
      line.evidence.slice(at, at + columns).flatMap(({ feature, contribution }): Run[] => [
        {
          text: ` ${contribution < 0 ? '-' : '+'}${Math.abs(contribution).toFixed(1).padStart(5)} `,
          style: contribution < 0 ? 'error' : 'good'
        },
        { text: fit(feature, Math.max(1, cell - 8)), style: 'plain' }
      ])
    );
  }
  return rows;
}
