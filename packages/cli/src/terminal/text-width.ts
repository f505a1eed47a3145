/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 96;
const narrowest = 30;

/** How many columns running text gets on a stream. 80 where the stream does not say. */
export function textWidth(stream: { readonly columns?: number }): number {
  return Math.max(narrowest, Math.min(stream.columns ?? 80, widest));
}
