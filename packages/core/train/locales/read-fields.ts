import type { LocaleEntry } from './locale-entry.ts';
import { isName } from './is-name.ts';

type Field = Readonly<Record<string, string | Readonly<Record<string, string>>>> & {
  readonly displayName?: string;
};

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const COUNTS: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2 };

/**
 * Relative words ("l’année dernière"), the forms of units and the words around a count ("il y a {0} jours" → `ago.before`, `unit.day`),
 * the modifiers of weekdays ("dimanche prochain" → `shift.+1`).
 */
export function readFields(entry: LocaleEntry, fields: Readonly<Record<string, Field>>): LocaleEntry {
  const words: Record<string, string[]> = {};
  for (const [key, forms] of Object.entries(entry.words)) words[key] = [...forms];
  const weekdays = entry.weekdays.map((forms) => [...forms]);
  const add = (key: string, form: string): void => {
    if (isName(form) && /\p{L}/u.test(form)) (words[key] ??= []).push(form);
  };
  for (const unit of UNITS) {
    for (const width of ['', '-short']) {
      const field = fields[unit + width];
      if (field === undefined) continue;
      if (field.displayName !== undefined) add(`unit.${unit}`, field.displayName);
      for (const [key, phrase] of Object.entries(field)) {
        const offset = /^relative-type-(-?\d)$/u.exec(key)?.[1];
        if (offset === undefined || typeof phrase !== 'string') continue;
        add(`rel.${unit}${signed(Number(offset))}`, phrase);
        // "tuần sau": with a number before it, so many of them later.
        if (Math.abs(Number(offset)) === 1 && phrase.startsWith(`${field.displayName ?? '-'} `))
          add(`unit.${unit}${Number(offset) < 0 ? '-' : '+'}`, phrase);
        if (unit === 'second' || unit === 'day' || field.displayName === undefined) continue;
        const { word, rest } = split(phrase, field.displayName);
        if (word !== '' && rest !== '' && Math.abs(Number(offset)) === 1) {
          add(`unit.${unit}`, word);
          add(`shift.${signed(Number(offset))}`, rest);
        }
      }
    }
  }
  DAYS.forEach((day, index) => {
    const name = entry.weekdays[index]?.[0] ?? '';
    for (const offset of [-1, 0, 1]) {
      const phrase = fields[day]?.[`relative-type-${offset}`];
      if (typeof phrase !== 'string') continue;
      const { word, rest } = split(phrase, name);
      if (word === '') continue;
      weekdays[index]?.push(word);
      if (rest !== '') add(`shift.${signed(offset)}`, rest);
    }
  });
  readCounts(fields, add);
  return { ...entry, words, weekdays };
}

const signed = (value: number): string => (value > 0 ? `+${value}` : value === 0 ? '+0' : String(value));

/** Splits "в прошлую среду" by the word that shares its beginning with `name`; scripts without spaces split at the name. */
function split(phrase: string, name: string): { word: string; rest: string } {
  const lower = name.toLowerCase();
  if (!phrase.includes(' ')) {
    const at = phrase.indexOf(name);
    if (at < 0 || phrase === name) return { word: '', rest: '' };
    return { word: name, rest: (phrase.slice(0, at) + phrase.slice(at + name.length)).trim() };
  }
  let best = '';
  let length = 0;
  for (const word of phrase.split(' ')) {
    let shared = 0;
    while (shared < lower.length && word.toLowerCase()[shared] === lower[shared]) shared += 1;
    if (shared > length && shared >= Math.min(3, Math.ceil(lower.length / 2))) {
      best = word;
      length = shared;
    }
  }
  if (best === '') return { word: '', rest: '' };
  const rest = phrase.split(' ').filter((word) => word !== best);
  return { word: best, rest: rest.join(' ') };
}

/** Takes "{0}" patterns apart: what every unit shares is the direction word, what is left is the unit. */
function readCounts(fields: Readonly<Record<string, Field>>, add: (key: string, form: string) => void): void {
  for (const [direction, key] of [
    ['past', 'ago'],
    ['future', 'in']
  ] as const) {
    const rows: { unit: string; before: string[]; after: string[] }[] = [];
    for (const unit of UNITS)
      for (const width of ['', '-short']) {
        const patterns = fields[unit + width]?.[`relativeTime-type-${direction}`];
        if (typeof patterns !== 'object') continue;
        for (const [count, pattern] of Object.entries(patterns)) {
          const hole = pattern.indexOf('{0}');
          if (hole < 0) {
            const number = COUNTS[count.replace(/^.*-/u, '')];
            if (number !== undefined)
              add(`rel.${unit}${signed(direction === 'past' ? -number : number)}`, pattern);
            continue;
          }
          rows.push({
            unit,
            before: pieces(pattern.slice(0, hole)),
            after: pieces(pattern.slice(hole + 3))
          });
        }
      }
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
    for (const { unit, before, after } of rows) {
      const b = lead.length > 0 && starts(before, lead) ? before.slice(lead.length) : before;
      const cut = after.length - tail.length;
      const a = tail.length > 0 && cut >= 0 && starts(after.slice(cut), tail) ? after.slice(0, cut) : after;
      const whole = a === after && b === before && (tail.length > 0 || lead.length > 0);
      if (whole && after.length > 0 && tail.length > 0) {
        // The marker is fused with the unit in this row ("{0} horas atrás" beside "{0} h").
        continue;
      }
      const marked = lead.length === 0 && tail.length === 0 ? (direction === 'past' ? '-' : '+') : '';
      if (a.length > 0) add(`unit.${unit}${marked}`, glue(a));
      if (b.length > 0) add(`unit.${unit}${marked}`, glue(b));
    }
  }
}

const GLUED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/u;

/** Words; in scripts without spaces characters. */
function pieces(part: string): string[] {
  const trimmed = part.trim();
  if (trimmed === '') return [];
  return GLUED.test(trimmed) ? Array.from(trimmed.replace(/\s/gu, '')) : trimmed.split(/\s+/u);
}
