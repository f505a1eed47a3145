import type { BlockKind } from '../../model/index.ts';
import type { HtmlElement } from '../html-element.ts';
import { readHtml } from './read-html.ts';

/** The blocks of an article's body in HTML, in order: what each shows and which kind it is. */
export function htmlBlocks(html: string): readonly { readonly kind: BlockKind; readonly text: string }[] {
  const { lines, elements = [] } = readHtml(html);
  return lines.map(({ text, hints }) => ({ kind: kindOf(elements, hints?.element ?? -1), text }));
}

/** By the nearest element that tells: a paragraph inside a quotation is a quotation. */
function kindOf(elements: readonly HtmlElement[], at: number): BlockKind {
  for (let element = elements[at]; element !== undefined; element = elements[element.parent]) {
    const { tag } = element;
    if (/^h[1-6]$/u.test(tag)) return 'heading';
    if (tag === 'li') return 'list-item';
    if (tag === 'blockquote') return 'quote';
    if (tag === 'figcaption' || tag === 'caption') return 'caption';
  }
  return 'paragraph';
}
