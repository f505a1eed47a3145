import type { ReadText } from '../line.ts';
import { createHtmlReader } from './html-reader.ts';

/**
 * Reads a page of HTML into its lines: what each block element shows, in order, with hints (tag, landmark, share of links, class
 * words, dates given for machines) and places in the HTML, beside what the page declares of itself in JSON-LD, meta tags and
 * microdata. `createHtmlReader` takes the same page in pieces.
 */
export function readHtml(html: string): ReadText {
  const reader = createHtmlReader();
  reader.write(html);
  return reader.end();
}
