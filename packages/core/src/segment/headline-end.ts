import type { LineView } from '../label/line-view.ts';

const ASKS = /[?!؟？！]\P{L}*$/u;

/** "Ferries back?", "Ferries back!": ends as a sentence does that a headline may be. */
export const asksOrCalls = ({ line }: LineView): boolean => ASKS.test(line.text);

/** Whether a line ends as a headline may: not with a colon, and with a sentence's stop only where it asks or calls. */
export const endsAsHeadline = (line: LineView): boolean =>
  line.facts.end !== 'colon' && (line.facts.end !== 'stop' || asksOrCalls(line));

/** No headline has so many characters: a line that breaks off behind them is a paragraph. */
export const LONGER_THAN_HEADLINES = 150;
