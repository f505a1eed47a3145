import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** A character reference that was decoded: its characters, and how many code units it takes in the source. */
interface Decoded {
  text: string;
  length: number;
}

/** Takes the pieces of a text in order: `text` stands for `width` code units of the source at `start`. */
export type TakePiece = (text: string, start: number, width: number) => void;

/**
 * Splits a text of HTML into plain stretches and character references, and hands them on decoded with their places. `&amp;` is one
 * piece of one character and five code units. A lone `&` is text.
 */
export function decodeEntities(raw: string, start: number, take: TakePiece): void {
  let from = 0;
  let ampersand = raw.indexOf('&');
  while (ampersand !== -1) {
    const decoded = decodeOne(raw, ampersand, DecodingMode.Legacy);
    if (decoded !== null) {
      if (ampersand > from) take(raw.slice(from, ampersand), start + from, ampersand - from);
      take(decoded.text, start + ampersand, decoded.length);
      from = ampersand + decoded.length;
    }
    ampersand = raw.indexOf('&', Math.max(from, ampersand + 1));
  }
  if (from < raw.length) take(raw.slice(from), start + from, raw.length - from);
}

/** The value of an attribute with its character references decoded. */
export function decodeAttribute(raw: string): string {
  let ampersand = raw.indexOf('&');
  if (ampersand === -1) return raw;
  let text = '';
  let from = 0;
  while (ampersand !== -1) {
    const decoded = decodeOne(raw, ampersand, DecodingMode.Attribute);
    if (decoded !== null) {
      text += raw.slice(from, ampersand) + decoded.text;
      from = ampersand + decoded.length;
    }
    ampersand = raw.indexOf('&', Math.max(from, ampersand + 1));
  }
  return text + raw.slice(from);
}

function decodeOne(raw: string, ampersand: number, mode: DecodingMode): Decoded | null {
  const decoded: Decoded = { text: '', length: 0 };
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, consumed) => {
    decoded.text += String.fromCodePoint(codePoint);
    decoded.length = consumed;
  });
  decoder.startEntity(mode);
  // A reference that the end of the text cuts off (`&amp`) is finished by `end`.
  if (decoder.write(raw, ampersand + 1) < 0) decoder.end();
  return decoded.length > 0 ? decoded : null;
}
