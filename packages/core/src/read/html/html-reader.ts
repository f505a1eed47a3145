import { Tokenizer } from 'htmlparser2';
import type { ReadText } from '../line.ts';
import { declaredCollector } from './declared-collector.ts';
import { decodeAttribute, decodeEntities } from './decode-entities.ts';
import { pageLines } from './page-lines.ts';
import { isReadAttribute, readAttributes } from './tag-attributes.ts';

/** A reader of HTML that takes its text in pieces, as they arrive, and gives the same result wherever they are cut. */
export interface HtmlReader {
  readonly write: (chunk: string) => void;
  readonly end: () => ReadText;
}

/** A character reference is at most this long; one that a chunk may cut is held back. `&CounterClockwiseContourIntegral;` */
const longestReference = 40;

/**
 * Reads HTML into lines with hints and what the page declares. Spans point into the HTML as it was given. Any text is valid: what is
 * no tag is text, open elements end with the page. Takes time in proportion to the length of the page, however it is nested.
 */
export function createHtmlReader(): HtmlReader {
  const declared = declaredCollector();
  const page = pageLines(declared);

  /** The part of the source that the tokenizer may still point into, and its place. */
  let buffer = '';
  let base = 0;
  let consumed = 0;
  let heldBack = '';
  let length = 0;

  let tagName = '';
  let attributeName = '';
  let isRead = false;
  let attributeValue = '';
  let attributeSpan: { start: number; end: number } | null = null;
  /** Of the tag that is being read; it is not kept. */
  const attributes = readAttributes();

  const slice = (start: number, end: number): string => buffer.slice(start - base, end - base);

  const endTag = (end: number, selfClosed: boolean): void => {
    page.startTag(tagName, attributes, end + 1, selfClosed);
    attributes.clear();
    consumed = end + 1;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: false },
    {
      ontext(start, end) {
        const raw = slice(start, end);
        if (page.takesRaw()) page.rawText(raw);
        else if (page.isShowing()) {
          if (raw.includes('&')) decodeEntities(raw, start, page.text);
          else page.text(raw, start, raw.length);
        }
        consumed = end;
      },
      ontextentity() {
        // References are decoded here, not by the tokenizer: with their places.
      },
      onopentagname(start, end) {
        tagName = slice(start, end).toLowerCase();
        consumed = end;
      },
      onattribname(start, end) {
        attributeName = slice(start, end).toLowerCase();
        isRead = isReadAttribute(attributeName, tagName);
        attributeValue = '';
        attributeSpan = null;
        consumed = end;
      },
      onattribdata(start, end) {
        if (isRead) {
          attributeValue += slice(start, end);
          if (attributeSpan === null) attributeSpan = { start, end };
          else attributeSpan.end = end;
        }
        consumed = end;
      },
      onattribentity() {
        // See ontextentity.
      },
      onattribend() {
        if (isRead) attributes.add(attributeName, decodeAttribute(attributeValue), attributeSpan);
      },
      onopentagend: (end) => endTag(end, false),
      onselfclosingtag: (end) => endTag(end, true),
      onclosetag(start, end) {
        page.endTag(slice(start, end).toLowerCase(), start - 2);
        consumed = end;
      },
      oncdata() {
        // Only in XML mode.
      },
      oncomment(_start, end) {
        consumed = end;
      },
      ondeclaration(_start, end) {
        consumed = end;
      },
      onprocessinginstruction() {
        // Only in XML mode.
      },
      onend() {
        // `end` below finishes the page.
      },
      isInForeignContext: page.insideSvg
    }
  );

  const feed = (text: string): void => {
    if (text === '') return;
    buffer = buffer.slice(consumed - base) + text;
    base = consumed;
    tokenizer.write(text);
  };

  return {
    write(chunk) {
      length += chunk.length;
      const text = heldBack + chunk;
      const ampersand = text.lastIndexOf('&');
      const cut =
        ampersand !== -1 && text.length - ampersand < longestReference && !text.includes(';', ampersand);
      heldBack = cut ? text.slice(ampersand) : '';
      feed(cut ? text.slice(0, ampersand) : text);
    },
    end() {
      feed(heldBack);
      tokenizer.end();
      return { ...page.end(), length, declared: declared.end(), issues: [] };
    }
  };
}
