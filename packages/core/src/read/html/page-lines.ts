import type { HtmlElement } from '../html-element.ts';
import type { ReadText } from '../line.ts';
import { classWords } from './class-words.ts';
import type { DeclaredCollector } from './declared-collector.ts';
import { type ElementRules, elementRules, landmarkRoles } from './element-rules.ts';
import { endsParagraph } from './ends-paragraph.ts';
import { hintedLines, type ShownLine } from './hinted-lines.ts';
import { isForScreenReaders, isHidden } from './is-hidden.ts';
import { addRaw, addSpace, addWord, isShown, startLineText } from './line-text.ts';
import { type OpenElement, openElements } from './open-elements.ts';
import type { TagAttributes } from './tag-attributes.ts';

/** Builds the lines of a page out of its tags and texts. */
export interface PageLines {
  readonly startTag: (
    rules: ElementRules,
    attributes: TagAttributes,
    end: number,
    selfClosed: boolean
  ) => void;
  readonly endTag: (rules: ElementRules, start: number) => void;
  /** A piece of shown text that stands for `width` code units of the source. */
  readonly text: (text: string, start: number, width: number) => void;
  /** Text of an element that is read as it stands: JSON-LD, the title. */
  readonly rawText: (raw: string) => void;
  readonly takesRaw: () => boolean;
  readonly isShowing: () => boolean;
  readonly insideSvg: () => boolean;
  readonly end: () => Required<Pick<ReadText, 'lines' | 'elements'>>;
}

/** "Jane Miller" and "19 Nov 2024", "5 min" and "Updated": what no word is made of, and a style sheet parts. */
const isSeam = (before: string, after: string): boolean =>
  (/\p{L}\p{M}*$/u.test(before) && /^\p{Nd}/u.test(after)) ||
  (/\p{Nd}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) ||
  (/\b(?:19|20)\d\d$/u.test(before) && /^\d/u.test(after)) ||
  (/\p{Ll}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after));

/** A year, and what stands before it. */
const seamReach = 5;

/** Inline elements whose names a line keeps. More of them are links and emphasis in running text. */
const inlineNamesPerLine = 4;

const headRules = elementRules('head');

const root: OpenElement = {
  rules: { ...elementRules('#page'), isBlock: true },
  element: 0,
  unshown: false,
  hidden: false,
  link: false,
  emphasis: false,
  preformatted: false,
  lang: null
};

export function pageLines(declared: DeclaredCollector): PageLines {
  const open = openElements(root);
  const elements: HtmlElement[] = [{ tag: '#page', parent: -1, words: [], landmark: null }];
  const lines: ShownLine[] = [];
  // A page repeats its classes on hundreds of elements.
  const knownWords = new Map<string, readonly string[]>();
  const unseenClasses = new Map<string, boolean>();

  let line = startLine(root);
  /** The element that is being read as it stands (JSON-LD, the title). */
  let raw: { readonly tag: string; readonly start: number; text: string } | null = null;
  let spaced = false;
  /** Set by `</a>`, and by the end of any inline element, until text or another tag follows. */
  let afterLink = false;
  let afterInline = false;
  /** Where an inline element begins right behind another one; -1 for nowhere. */
  let seam = -1;
  /** The piece of text that was shown last: a line has as many seams as letters, and is not looked at whole for each. */
  let shown = '';

  const wordsOf = (attributes: TagAttributes): readonly string[] => {
    const naming = attributes.naming();
    if (naming === '') return [];
    let words = knownWords.get(naming);
    if (words === undefined) {
      words = classWords(naming);
      knownWords.set(naming, words);
    }
    return words;
  };

  const isUnseen = (tag: string, attributes: TagAttributes): boolean => {
    if (isHidden(tag, attributes)) return true;
    const names = attributes.get('class');
    if (names === undefined) return false;
    let unseen = unseenClasses.get(names);
    if (unseen === undefined) {
      unseen = isForScreenReaders(names);
      unseenClasses.set(names, unseen);
    }
    return unseen;
  };

  const breakLine = (): void => {
    if (isShown(line.text)) {
      lines.push({ ...line, spaced });
      spaced = false;
    }
  };

  /** A page has more blocks than lines: a line that nothing was added to serves for the next block. */
  const beginLine = (block: OpenElement): void => {
    if (line.text.text === '') restartLine(line, block);
    else line = startLine(block);
  };

  const ended = (element: OpenElement): void => {
    if (element.rules.isSpaced) spaced = true;
    if (raw !== null && element.rules.tag === raw.tag) {
      declared.raw(raw.tag, raw.text, { start: raw.start, end: raw.start + raw.text.length });
      raw = null;
    }
  };

  const endHead = (): void => {
    if (open.top().rules === headRules) open.end(headRules, ended);
  };

  const openElement = (rules: ElementRules, attributes: TagAttributes, outer: OpenElement): OpenElement => {
    const { tag, isBlock } = rules;
    if (isBlock) {
      const role = landmarkRoles.get(attributes.get('role') ?? '');
      const landmark = role ?? (rules.isLandmark ? tag : (elements[outer.element]?.landmark ?? null));
      elements.push({ tag, parent: outer.element, words: wordsOf(attributes), landmark });
    }
    const shadow = tag === 'template' && attributes.get('shadowrootmode') !== undefined;
    return {
      rules,
      element: isBlock ? elements.length - 1 : outer.element,
      unshown: outer.unshown || (rules.isUnshown && !shadow),
      hidden: outer.hidden || isUnseen(tag, attributes),
      link: outer.link || tag === 'a',
      emphasis: outer.emphasis || rules.isEmphasis,
      preformatted: outer.preformatted || tag === 'pre',
      lang: attributes.get('lang') || outer.lang
    };
  };

  const readInline = (tag: string, attributes: TagAttributes): void => {
    if (tag === 'time') line.datetime ??= attributes.get('datetime') ?? null;
    if (line.inlineNames >= inlineNamesPerLine) return;
    const words = wordsOf(attributes);
    if (words.length === 0) return;
    line.inlineNames += 1;
    line.words.push(...words);
  };

  /**
   * One `<br>` is a space within the line unless a paragraph ends there, a second one ends the line: "first paragraph<br><br>second
   * paragraph". A heading may have a break after every sentence.
   */
  const lineBreak = (place: number): void => {
    const top = open.top();
    if (top.unshown) return;
    const inHeading = elementRules(elements[line.element]?.tag ?? '').isHeading;
    if (line.breaks > 0 || (!inHeading && line.text.text !== '' && endsParagraph(line, top.emphasis))) {
      breakLine();
      beginLine(top);
    } else if (line.text.text !== '') {
      addSpace(line.text, place);
      line.breaks = 1;
    }
  };

  const showText = (text: string, start: number, width: number): void => {
    const top = open.top();
    const before = line.text.text.length;
    // Text for screen readers inside a line that is shown is left out of it.
    if (top.hidden && !line.hidden && before > 0) return;
    // Decoded white space (`&nbsp;`) is kept, as in a browser; written white space collapses.
    if (seam >= 0 && isSeam(shown.slice(-seamReach), text)) addSpace(line.text, seam);
    shown = text;
    seam = -1;
    afterInline = false;
    if (width === text.length) addRaw(line.text, text, start);
    else addWord(line.text, text, start, width);
    const added = line.text.text.length - before;
    if (added === 0) return;
    if (before === 0) line.hidden = top.hidden;
    afterLink = false;
    // "first paragraph<br>&nbsp;<br>second paragraph"
    if (line.breaks > 0 && text.trim() !== '') line.breaks = 0;
    if (top.link) line.linked += added;
    if (top.emphasis) line.emphasised += added;
    line.lang ??= top.lang;
  };

  /** Text that is set as it is written: its line breaks are those of `<br>`. */
  const showPreformatted = (text: string, start: number): void => {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      if (at > from) showText(text.slice(from, at), start + from, at - from);
      lineBreak(start + at);
      from = at + 1;
    }
    if (from < text.length) showText(text.slice(from), start + from, text.length - from);
  };

  return {
    startTag(rules, attributes, end, selfClosed) {
      const { tag, isBlock } = rules;
      if (!rules.isInHead) endHead();
      if (tag === 'br') lineBreak(end - 1);
      else if (tag === 'html') declared.html(attributes);
      else if (tag === 'meta') declared.meta(attributes);
      else if (tag === 'link') declared.link(attributes);
      if (tag === 'a' && afterLink) addSpace(line.text, end - 1);
      seam = afterInline && !isBlock ? end - 1 : -1;
      afterLink = false;
      afterInline = false;
      if (isBlock) {
        breakLine();
        open.endDrawing(ended);
      }
      open.endImplied(rules, ended);
      if (rules.isSpaced) spaced = true;
      if (rules.isVoid || (selfClosed && (tag === 'svg' || open.insideSvg()))) {
        if (isBlock) beginLine(open.top());
        return;
      }
      const element = openElement(rules, attributes, open.top());
      open.push(element);
      if (isBlock) beginLine(element);
      else if (!element.unshown) readInline(tag, attributes);
      if (isReadAsItStands(tag, attributes) && !open.insideSvg()) raw = { tag, start: end, text: '' };
    },
    endTag(rules, start) {
      const { tag, isBlock } = rules;
      if (tag === 'br') lineBreak(start);
      if (isBlock) breakLine();
      open.end(rules, ended);
      if (isBlock) beginLine(open.top());
      afterLink = tag === 'a' && line.text.text !== '';
      afterInline = !isBlock && line.text.text !== '';
    },
    text(text, start, width) {
      if (open.top().preformatted && width === text.length) showPreformatted(text, start);
      else showText(text, start, width);
    },
    rawText(text) {
      if (raw !== null) raw.text += text;
    },
    takesRaw: () => raw !== null,
    isShowing: () => !open.top().unshown,
    insideSvg: open.insideSvg,
    end() {
      breakLine();
      return { lines: hintedLines(lines, elements), elements };
    }
  };
}

function startLine(block: OpenElement): ShownLine {
  return {
    text: startLineText(),
    element: block.element,
    hidden: block.hidden,
    lang: null,
    linked: 0,
    emphasised: 0,
    datetime: null,
    words: [],
    inlineNames: 0,
    breaks: 0,
    spaced: false
  };
}

function restartLine(line: ShownLine, { element, hidden }: OpenElement): void {
  line.element = element;
  line.hidden = hidden;
  line.datetime = null;
  line.words.length = 0;
  line.inlineNames = 0;
  line.breaks = 0;
}

function isReadAsItStands(tag: string, attributes: TagAttributes): boolean {
  if (tag === 'title') return true;
  return tag === 'script' && (attributes.get('type') ?? '').toLowerCase().includes('ld+json');
}
