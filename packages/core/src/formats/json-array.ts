/** Writes the members of a JSON array one by one, two spaces in. */
export function jsonArray(
  head: string,
  foot: string
): {
  readonly head: () => string;
  readonly member: (value: unknown) => string;
  readonly foot: () => string;
} {
  let count = 0;
  return {
    head: () => head,
    // Not indented by `^` and the `m` flag: to them U+2028 inside a string begins a line.
    member: (value) =>
      `${count++ === 0 ? '' : ','}\n  ${JSON.stringify(value, null, 2).replace(/\n/gu, '\n  ')}`,
    foot: () => (count === 0 ? foot : `\n${foot}`)
  };
}

/** The object without the fields that nothing is known of: null, undefined, empty lists. */
export function stated(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
    )
  );
}
