import { charsetOf, decodeHtml, decoderOf } from '@wirecopy/core/read';
import { problem } from '../problem.ts';

/**
 * By the charset that was sent; without one by what the text says of itself: its byte order mark, its `meta`, its being UTF-8. Throws 415 for a
 * charset that nobody knows and for what is no text in any, naming the `field` that it came with.
 */
export function decodeText(bytes: ArrayBuffer, contentType: string, field?: string): string {
  const charset = charsetOf(contentType);
  if (charset !== undefined && decoderOf(charset) === null)
    throw problem(415, `The charset "${charset}" is not known. UTF-8 is the default.`, field);
  const text = decodeHtml(new Uint8Array(bytes), contentType);
  if (isNoise(text))
    throw problem(
      415,
      'Expected text; found the bytes of something else, such as a picture or a packed file.',
      field
    );
  return text;
}

/** How much of a text is looked at, in code units. */
const BEGINNING = 65_536;

/** Where more than one character in twenty is a control character that no text has, it is none. A stray null does no harm. */
function isNoise(text: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  let controls = 0;
  for (let index = 0; index < beginning.length; index += 1) {
    const unit = beginning.charCodeAt(index);
    if (unit < 0x20 && (unit < 0x09 || unit > 0x0d) && unit !== 0x1a && unit !== 0x1b) controls += 1;
  }
  return controls * 20 > beginning.length;
}
