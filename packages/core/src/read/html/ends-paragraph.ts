import type { ShownLine } from './hinted-lines.ts';

/** Shorter sentences may be lines of a poem or of a dialogue. */
const shortestParagraph = 80;
/** A bold lead-in is no longer than this: "What will change". */
const longestLeadIn = 120;
const sentenceEnd = /[.!?…。！？]["'”’»›）)\]]{0,3}$/u;

/**
 * True where a single `<br>` ends what a reader takes for a paragraph or a heading: behind a long text that ends a sentence, and behind words
 * in bold that the bold type ends with.
 *
 *     <b>What will change</b><br>The ferries run again from Tuesday.<br>The ramps are repaired first …
 *
 * @param isBold whether the break itself stands in bold type: then the lead-in goes on
 */
export function endsParagraph({ text: { text }, emphasised }: ShownLine, isBold: boolean): boolean {
  if (text.length >= shortestParagraph && sentenceEnd.test(text)) return true;
  return !isBold && text.length <= longestLeadIn && emphasised >= text.length;
}
