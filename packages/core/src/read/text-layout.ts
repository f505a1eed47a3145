import type { Span } from '../model/index.ts';

/** A text that is put together from parts, with the place of each. */
export interface TextLayout {
  /** Puts a part below those before it, an empty line between them; gives its place. Null for no words. */
  readonly place: (part: string | null) => Span | null;
  /** The text so far. */
  readonly text: () => string;
}

export function textLayout(): TextLayout {
  let text = '';
  return {
    place: (part) => {
      if (part === null || part === '') return null;
      const start = text === '' ? 0 : text.length + 1;
      text += `${text === '' ? '' : '\n'}${part}\n`;
      return { start, end: start + part.length };
    },
    text: () => text
  };
}
