type Environment = Readonly<Record<string, string | undefined>>;

/** The colours that the terminal shows and its user wants: 0, 16, 256 or 16 million. NO_COLOR wins over all but FORCE_COLOR. */
export function colorDepth(environment: Environment, detected: number): number {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && /^[0-3]$/u.test(forced)) return [0, 16, 256, 16_777_216][Number(forced)] ?? 0;
  // no-color.org: any value but the empty one.
  if ((environment['NO_COLOR'] ?? '') !== '') return 0;
  return detected <= 1 ? 0 : 2 ** detected;
}

/** The `FORCE_COLOR` that makes the drawing library use that many. Weight and underline need at least 1. */
export function forceColor(colours: number): string {
  if (colours <= 16) return '1';
  return colours <= 256 ? '2' : '3';
}
