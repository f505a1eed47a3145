import type { LineExplanation } from '@wirecopy/core';
import { clean } from '../terminal/clean.ts';
import type { Paint } from '../terminal/paint.ts';
import type { ViewStyle } from './article-view.ts';

/** How many reasons a line shows; the rest stands in `--format json`. */
const reasonsShown = 3;
const labelWidth = 11;

/** Every line of a text behind its label, with the reasons that spoke for it against the runner-up. */
export function explainView(lines: readonly LineExplanation[], style: ViewStyle): string {
  const { paint, width } = style;
  return lines
    .map((line) => {
      const label = labelPaint(line.label, paint)(line.label.padEnd(labelWidth));
      const owner = line.article === null ? ' ' : String.fromCodePoint(0x41 + (line.article % 26));
      const room = Math.max(width - labelWidth - 4, 20);
      const reasons = line.evidence
        .slice(0, reasonsShown)
        .map(({ feature, contribution }) => `${feature} ${signed(contribution)}`)
        .join(', ');
      // What is not a matter of weights has one reason: a place in a menu, a field of an export.
      const [only, ...more] = line.evidence;
      const why =
        only !== undefined && more.length === 0
          ? only.feature
          : `${Math.round(line.confidence * 100)} % over ${line.runnerUp}: ${reasons}`;
      return `${label} ${paint.muted(owner)} ${shorten(clean(line.text), room)}\n${' '.repeat(labelWidth + 3)}${paint.muted(why)}\n`;
    })
    .join('');
}

function labelPaint(label: string, paint: Paint): (text: string) => string {
  switch (label) {
    case 'HEADLINE':
    case 'KICKER':
    case 'STANDFIRST':
    case 'SUBHEAD':
      return paint.teaser;
    case 'BODY':
    case 'LIST':
    case 'QUOTE':
      return paint.good;
    case 'DATE':
    case 'DATELINE':
      return paint.date;
    case 'SOURCE':
    case 'BYLINE':
      return paint.source;
    default:
      return paint.muted;
  }
}

function signed(number: number): string {
  return `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(1)}`;
}

function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= width ? line : `${line.slice(0, width - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
