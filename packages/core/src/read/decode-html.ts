import { charsetOf, decoderOf } from './charset.ts';
import { decodeWith } from './decode-with.ts';

/** As the HTML standard's encoding sniffing algorithm: byte order mark, then the transport's charset, then a `meta` in the first 1024 bytes. */
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/iu;

/**
 * Decodes a page; UTF-8 unless it says otherwise, Windows-1252 where it says nothing and is no UTF-8.
 *
 * @param contentType the Content-Type that it came with; null where there was none
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null): string {
  const label = byteOrderMark(bytes) ?? charsetOf(contentType ?? '') ?? metaCharset(bytes);
  const decoder = label === undefined ? null : decoderOf(label);
  if (decoder !== null) return decodeWith(decoder, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWith(new TextDecoder('windows-1252'), bytes);
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function metaCharset(bytes: Uint8Array): string | undefined {
  return META_CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1];
}
