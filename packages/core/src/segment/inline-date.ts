import type { LineView } from '../label/line-view.ts';
import type { DateMention } from '../model/index.ts';

/** A line that its dates cover more than this is a date line. */
export const DATE_LINE = 0.45;
/** Eight figures are half of a headline in a script without spaces: there, so many letters beside the date are one. */
const FEWEST_UNSPACED = 7;

/** A date in figures: "12/11/2025", "2025年11月12日". It stands in no sentence of a headline, so no sign has to part it from one. */
const FIGURES = /^\p{Nd}{1,4}[./年년-]\s?\p{Nd}{1,2}[./月월-]\s?(?:\p{Nd}{1,2}[日일]|\p{Nd}{1,4}\.?)$/u;
const SEVERAL_WORDS = /\p{L}{2}.*\s.*\p{L}{2}.*\s.*\p{L}{2}/u;
/** "news of 12/05/2024", "resumen del 12/05/2024": the date belongs to the sentence. */
const PARTICLE = /(?:^|\s)\p{Ll}{1,3}\s*$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * The date at the edge of a line that is otherwise a headline; null where there is none.
 *
 *     Harbour reopens after today's storm - 12/05/2024       12 May 2024: Harbour reopens
 *     Harbour reopens after storm 12/05/2024                 12.05.2024 Harbour reopens after storm
 */
export function inlineDate(line: LineView | undefined): DateMention | null {
  const date = line?.cues.date;
  if (line === undefined || !date || line.facts.end === 'stop') return null;
  const { text } = line.line;
  // `beside` is what else the line says; a sign parts it from the date, or it is a headline without one.
  const edge = (mention: DateMention, beside: string, isParted: boolean, isBare: boolean) => {
    if (date.coverage > DATE_LINE) return isInFigures(mention) && isUnspacedHeadline(beside) ? mention : null;
    return isParted || (isBare && isInFigures(mention)) ? mention : null;
  };
  const last = withoutYearBefore(date.mentions.at(-1));
  if (last !== undefined && /^\P{L}*$/u.test(text.slice(last.span.end))) {
    const before = text.slice(0, last.span.start);
    const isParted = /[-–—|·(,:]\s*\P{L}*$/u.test(before) && /\p{L}{2}/u.test(before);
    return edge(last, before, isParted, isHeadline(before) && !PARTICLE.test(before));
  }
  const first = date.mentions[0];
  if (first === undefined || !/^\P{L}*$/u.test(text.slice(0, first.span.start))) return null;
  const after = text.slice(first.span.end);
  return edge(first, after, /^\P{L}*[-–—|·:)]/u.test(after), isHeadline(after));
}

/** "Harbour plans for 2025 - 2024-05-12", "… for 2025 - 12 May 2024": no range, the year belongs to the headline. */
const YEAR_BEFORE = /^\p{Nd}{4}\s+[-–—]\s+(?=\P{L}*\p{Nd}.*\p{Nd}{4}$|\p{Nd}{4}[-./]\p{Nd})/u;

function withoutYearBefore(mention: DateMention | undefined): DateMention | undefined {
  const year = mention?.stated.includes('day') ? YEAR_BEFORE.exec(mention.text)?.[0].length : undefined;
  if (mention === undefined || year === undefined) return mention;
  const start = mention.span.start + year;
  return { ...mention, text: mention.text.slice(year), span: { ...mention.span, start } };
}

const isInFigures = ({ text, stated }: DateMention): boolean =>
  stated.includes('day') && stated.includes('year') && FIGURES.test(text);

const isHeadline = (text: string): boolean => SEVERAL_WORDS.test(text) || isUnspacedHeadline(text);

/** "来源：新华社" says what follows it. */
const isUnspacedHeadline = (text: string): boolean =>
  (text.match(UNSPACED)?.length ?? 0) >= FEWEST_UNSPACED && !/[:：]/u.test(text);
