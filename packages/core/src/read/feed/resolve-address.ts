/** An address as written, made whole by the first of some bases that can: a relative one is none without. What is no address stays as it is. */
export function resolveAddress(written: string, ...bases: readonly string[]): string {
  if (URL.canParse(written)) return written;
  const base = bases.find((each) => URL.canParse(written, each));
  return base === undefined ? written : new URL(written, base).href;
}
