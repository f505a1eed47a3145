/** The charset that a Content-Type names: `iso-8859-1` of `text/html; charset=iso-8859-1`. */
export function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*"?\s*([\w:.-]+)/iu.exec(contentType)?.[1];
}

/** A decoder of a charset by any of its labels in the Encoding standard; null for a label that it does not have. */
export function decoderOf(charset: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}
