import type { LineView } from '../label/line-view.ts';
import type { TextView } from '../label/text-view.ts';
import type { Brief } from './briefs.ts';
import { endsAsHeadline } from './headline-end.ts';
import type { LineRole } from './line-roles.ts';

/** An item of a numbered list of short articles, and where the words of its headline begin behind the number. */
export interface NumberedItem extends Brief {
  readonly start: number;
}

/** "1. Harbour reopens", "2) Schools close", "3、" */
const NUMBER = /^(?<number>[1-9]\d?)\s?[.)/．、]\s*(?=[^\s\d])/u;
/** Whether a line begins with the number of an item or of a part: of one article, where the numbered lines are no items by themselves. */
export const isNumbered = ({ facts, line }: LineView): boolean =>
  facts.start === 'digit' && NUMBER.test(line.text);

const FEWEST = 2;
const HEADLINE = { shortest: 8, longest: 160 };
/** What has more of a text above its first number than a greeting is an article with numbered subheadings. */
const GREETING = 80;
const PARAGRAPH = 40;

/**
 * The items of a letter that numbers them, from 1 on, with nothing but a greeting above:
 *
 *     Good morning! This is what happened.
 *     1. Harbour reopens after storm
 *     The first ships came in at noon on Sunday …
 *     2. Schools close for the regatta
 *     Pupils sail on Friday …
 */
export function readNumberedItems({ lines }: TextView, roles: readonly LineRole[]): readonly NumberedItem[] {
  const items: (NumberedItem & { readonly body: number[] })[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const { facts, line: shown } = line;
    const isText = roles[at] === 'text' || roles[at] === 'other';
    const number = isText && facts.start === 'digit' ? NUMBER.exec(shown.text) : null;
    if (Number(number?.groups?.['number']) === items.length + 1) {
      const isHeadline = facts.length >= HEADLINE.shortest && facts.length <= HEADLINE.longest;
      if (!isHeadline || !endsAsHeadline(line) || items.at(-1)?.body.length === 0) return [];
      items.push({ headline: at, body: [], start: number?.[0].length ?? 0 });
      continue;
    }
    const isParagraph = isText && facts.end === 'stop' && facts.length >= PARAGRAPH;
    if (items.length === 0) {
      if (isParagraph && facts.length >= GREETING) return [];
    } else if (isParagraph) items.at(-1)?.body.push(at);
  }
  return items.length >= FEWEST && items.every(({ body }) => body.length > 0) ? items : [];
}
