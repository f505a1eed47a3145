import { charsetOf, decodeHtml, decoderOf } from '@wirecopy/core/read';
import { problem } from '../problem.ts';

/**
 * By the charset that was sent; without one by what the text says of itself: its byte order mark, its `meta`, its being UTF-8. Throws 415 for a
 * charset that nobody knows, naming the `field` that it came with.
 */
export function decodeText(bytes: ArrayBuffer, contentType: string, field?: string): string {
  const charset = charsetOf(contentType);
  if (charset !== undefined && decoderOf(charset) === null)
    throw problem(415, `The charset "${charset}" is not known. UTF-8 is the default.`, field);
  return decodeHtml(new Uint8Array(bytes), contentType);
}
