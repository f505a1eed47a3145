export type Field = Readonly<Record<string, string | Readonly<Record<string, string>>>> & {
  readonly displayName?: string;
};

export const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
const COUNTS: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2 };

export const signed = (value: number): string =>
  value > 0 ? `+${value}` : value === 0 ? '+0' : String(value);

/** Takes "{0}" patterns apart: what every unit shares is the direction word, what is left is the unit. */
export function readCounts(
  fields: Readonly<Record<string, Field>>,
  add: (key: string, form: string) => void
): void {
  for (const [direction, key] of [
    ['past', 'ago'],
    ['future', 'in']
  ] as const) {
    const rows: { unit: string; name: string; before: string[]; after: string[] }[] = [];
    for (const unit of UNITS)
      for (const width of ['', '-short']) {
        const field = fields[unit + width];
        const patterns = field?.[`relativeTime-type-${direction}`];
        if (typeof patterns !== 'object') continue;
        for (const [count, written] of Object.entries(patterns)) {
          // CLDR's root has "-{0} w": no words of the language.
          if (/^[-+]\s?\{0\}/u.test(written)) continue;
          for (const pattern of withAndWithout(written)) {
            const hole = pattern.indexOf('{0}');
            if (hole < 0) {
              const number = COUNTS[count.replace(/^.*-/u, '')];
              if (number !== undefined)
                add(`rel.${unit}${signed(direction === 'past' ? -number : number)}`, pattern);
              continue;
            }
            rows.push({
              unit,
              name: (field?.displayName ?? '').toLowerCase(),
              before: pieces(pattern.slice(0, hole)),
              after: pieces(pattern.slice(hole + 3))
            });
          }
        }
      }
    if (rows.length === 0) continue;
    const shared = (lists: readonly (readonly string[])[], atEnd: boolean): string[] => {
      const out: string[] = [];
      for (;;) {
        const counts = new Map<string, number>();
        for (const list of lists) {
          const piece = atEnd ? list[list.length - 1 - out.length] : list[out.length];
          if (piece !== undefined) counts.set(piece, (counts.get(piece) ?? 0) + 1);
        }
        const [piece, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
        if (count < lists.length * 0.55) return out;
        if (atEnd) out.unshift(piece);
        else out.push(piece);
      }
    };
    const lead = shared(
      rows.map((row) => row.before),
      false
    );
    const tail = shared(
      rows.map((row) => row.after),
      true
    );
    const glue = (list: readonly string[]): string => list.join(list.some((p) => GLUED.test(p)) ? '' : ' ');
    const starts = (list: readonly string[], part: readonly string[]): boolean =>
      part.every((piece, at) => list[at] === piece);
    if (lead.length > 0) add(`${key}.before`, glue(lead));
    if (tail.length > 0) add(`${key}.after`, glue(tail));
    for (const { unit, name, before, after } of rows) {
      const b = lead.length > 0 && starts(before, lead) ? before.slice(lead.length) : before;
      const cut = after.length - tail.length;
      const a = tail.length > 0 && cut >= 0 && starts(after.slice(cut), tail) ? after.slice(0, cut) : after;
      const whole = a === after && b === before && (tail.length > 0 || lead.length > 0);
      if (whole && after.length > 0 && tail.length > 0) {
        // The marker is fused with the unit in this row ("{0} horas atrás" beside "{0} h").
        continue;
      }
      // "siku {0} zilizopita": the unit stands before its number, the direction behind it; or the other way round.
      if (a.length > 0 && b.length > 0) {
        const first = shares(glue(b), name) > shares(glue(a), name);
        add(`unit.${unit}`, glue(first ? b : a));
        add(first ? `${key}.after` : `${key}.before`, glue(first ? a : b));
        if (first) add('unitfirst', glue(b));
        continue;
      }
      if (b.length > 0) add('unitfirst', glue(b));
      const marked = lead.length === 0 && tail.length === 0 ? (direction === 'past' ? '-' : '+') : '';
      if (a.length > 0) add(`unit.${unit}${marked}`, glue(a));
      if (b.length > 0) add(`unit.${unit}${marked}`, glue(b));
    }
  }
}

/** "viru(n)": the forms with and without what is in brackets. */
const withAndWithout = (pattern: string): readonly string[] => [
  ...new Set([pattern.replace(/[()]/gu, ''), pattern.replace(/\([^)]*\)/gu, '')])
];

/** How many letters two forms have in common at their beginning. */
function shares(form: string, name: string): number {
  const lower = form.toLowerCase();
  let length = 0;
  while (length < name.length && lower[length] === name[length]) length += 1;
  return length;
}

const GLUED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/u;

/** Words; in scripts without spaces characters. */
function pieces(part: string): string[] {
  const trimmed = part.trim();
  if (trimmed === '') return [];
  return GLUED.test(trimmed) ? Array.from(trimmed.replace(/\s/gu, '')) : trimmed.split(/\s+/u);
}
