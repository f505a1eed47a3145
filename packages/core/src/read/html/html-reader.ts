import type { ReadText } from '../line.ts';
import { declaredCollector } from './declared-collector.ts';
import { decodeAttribute, decodeEntities } from './decode-entities.ts';
import { elementRules } from './element-rules.ts';
import { pageLines } from './page-lines.ts';
import { quickTokenizer } from './quick-tokenizer.ts';
import { attributePlace, readAttributes } from './tag-attributes.ts';

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

  let tag = elementRules('');
  /** The attribute that is being read; -1 for one that is passed over. */
  let attribute = -1;
  let attributeValue = '';
  let attributeStart = -1;
  let attributeEnd = -1;
  /** Of the tag that is being read; it is not kept. */
  const attributes = readAttributes();

  const slice = (start: number, end: number): string => buffer.slice(start - base, end - base);

  const endTag = (end: number, selfClosed: boolean): void => {
    page.startTag(tag, attributes, end + 1, selfClosed);
    attributes.clear();
    consumed = end + 1;
  };

  const tokenizer = quickTokenizer(
    { decodeEntities: false, recognizeSelfClosing: false },
    {
      ontext(start, end) {
        if (page.takesRaw()) page.rawText(slice(start, end));
        else if (page.isShowing()) {
          const raw = slice(start, end);
          if (raw.includes('&')) decodeEntities(raw, start, page.text);
          else page.text(raw, start, raw.length);
        }
        consumed = end;
      },
      ontextentity() {
        // References are decoded here, not by the tokenizer: with their places.
      },
      onopentagname(start, end) {
        tag = elementRules(slice(start, end));
        consumed = end;
      },
      onattribname(start, end) {
        attribute = attributePlace(slice(start, end), tag.tag);
        attributeValue = '';
        attributeStart = -1;
        consumed = end;
      },
      onattribdata(start, end) {
        if (attribute >= 0) {
          attributeValue += slice(start, end);
          if (attributeStart < 0) attributeStart = start;
          attributeEnd = end;
        }
        consumed = end;
      },
      onattribentity() {
        // See ontextentity.
      },
      onattribend() {
        if (attribute >= 0)
          attributes.add(attribute, decodeAttribute(attributeValue), attributeStart, attributeEnd);
      },
      onopentagend: (end) => endTag(end, false),
      onselfclosingtag: (end) => endTag(end, true),
      onclosetag(start, end) {
        page.endTag(elementRules(slice(start, end)), start - 2);
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
