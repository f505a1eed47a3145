/**
 * The order of the keys of `words`. A form may stand under several: the grammar asks for the types that it knows, but where it takes the first
 * that fits, the more telling one comes first, a mere particle last, and the past before the future.
 */
const TYPES =
  'quarter at meridiem era rel shift unit part clock ago in or within clockpast clockside mark ordinalmark nth half edge approx approxafter from fromafter to sinceafter between since until glue and holiday decade clockplus bareunit before lead lasting starting countglue two ordinalprefix season toafter untilafter beforeafter afterafter after betweenafter withinafter ending tonow each title counted'.split(
    ' '
  );
/** The same for the names of units, parts of the day, edges and places. */
const NAMES =
  'second minute hour day week month quarter year morning evening afternoon noon night dawn end rest close before after'.split(
    ' '
  );

const placeIn = (list: readonly string[], name: string): number =>
  (list.indexOf(name) + 1 || list.length + 1) - 1;

/** Compares two keys such as `rel.day-1` and `glue`. */
export function compareKeys(one: string, other: string): number {
  const [a, b] = [rankOf(one), rankOf(other)];
  return a.type - b.type || a.name - b.name || (a.rest < b.rest ? -1 : 1);
}

function rankOf(key: string): { readonly type: number; readonly name: number; readonly rest: string } {
  const [type = '', ...names] = key.split('.');
  const name = /^[a-z]*/u.exec(names.join('.'))?.[0] ?? '';
  // "!" is before "+": day-1, day+0, day+1; and nothing before either: minute, minute-, minute+.
  return { type: placeIn(TYPES, type), name: placeIn(NAMES, name), rest: key.replace('-', '!') };
}
