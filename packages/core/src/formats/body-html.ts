import type { Block } from '../model/index.ts';
import { escapeXml } from './xml.ts';

/** The body as HTML that is XML as well: paragraphs, headings, lists, quotes, captions. */
export function bodyHtml(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let inList = false;
  for (const { kind, text } of blocks) {
    if (inList && kind !== 'list-item') parts.push('</ul>');
    if (!inList && kind === 'list-item') parts.push('<ul>');
    inList = kind === 'list-item';
    parts.push(TAGS[kind](escapeXml(text)));
  }
  if (inList) parts.push('</ul>');
  return parts.join('\n');
}

const TAGS: Readonly<Record<Block['kind'], (html: string) => string>> = {
  paragraph: (html) => `<p>${html}</p>`,
  heading: (html) => `<h2>${html}</h2>`,
  'list-item': (html) => `<li>${html}</li>`,
  quote: (html) => `<blockquote><p>${html}</p></blockquote>`,
  caption: (html) => `<figure><figcaption>${html}</figcaption></figure>`
};
