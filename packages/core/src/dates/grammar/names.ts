import { isShort, type Sense } from '../entry.ts';
import type { Edge, Frame, Part } from '../frame.ts';
import { SPACE } from '../tokens.ts';
import { isUnit, type Unit } from '../unit.ts';
import { across, type Item, itemAt, reduce, senseOf } from './item.ts';

const REL = /^([a-z]+)([+-]\d+)(?:@([a-z]+))?(?:#([a-z]+))?$/u;

/** What `rel.day-1@evening` says. */
function readRel(name: string): Frame | null {
  const match = REL.exec(name);
  const unit = match?.[1] ?? '';
  if (match === null || !isUnit(unit)) return null;
  const [, , , part, edge] = match;
  return {
    rel: { unit, count: Number(match[2]) },
    ...(part === undefined ? {} : { part: part as Part }),
    ...(edge === undefined ? {} : { edge: edge as Edge })
  };
}

/** Hindi "कल" is yesterday and tomorrow: the other sense of the word counts as far the other way. */
function isMirrored({ senses }: Item, { name, type }: Sense): boolean {
  if (senses.length < 2) return false;
  const mirrored = name.replace(/[+-]/u, flip);
  return senses.some((other) => other.type === type && other.name === mirrored);
}

const flip = (sign: string): string => (sign === '-' ? '+' : '-');

export function readName(items: Item[], at: number): void {
  const item = items[at];
  if (item === undefined || item.frame !== undefined || item.amounts !== undefined) return;
  const made = (frame: Frame, weak = false): void =>
    reduce(items, at, at, {
      frame,
      weak,
      senses: item.senses,
      ordinal: item.ordinal ?? false,
      value: Number.NaN
    });
  // "накануне 1 мая" is no yesterday.
  if (senseOf(item, 'edge', 'eve') !== undefined && opensDay(items, at)) return;
  const senses =
    senseOf(item, 'rel') !== undefined &&
    senseOf(item, 'part') !== undefined &&
    namesDay(itemAt(items, at - 1))
      ? item.senses.filter((sense) => sense.type !== 'rel')
      : item.senses;
  const ordered =
    senses.length > 1 && senseOf(item, 'rel') !== undefined && senses === item.senses
      ? [...senses].sort((a, b) => Number(b.type === 'rel') - Number(a.type === 'rel'))
      : senses;
  for (const sense of ordered) {
    switch (sense.type) {
      case 'rel': {
        const frame = readRel(sense.name);
        if (frame !== null)
          return made(isMirrored(item, sense) ? { ...frame, either: true } : frame, sense.caution);
        break;
      }
      case 'weekday':
        return made({ weekday: sense.value }, sense.caution || isShort(sense.form));
      case 'season':
        return made({ season: sense.value }, sense.caution);
      case 'quarter':
        return made({ quarter: sense.value }, isShort(sense.form));
      case 'half':
        return made({ half: sense.value }, isShort(sense.form));
      case 'decade':
        return readDecade(items, at, sense);
      case 'holiday':
        return made({ holiday: sense.name }, sense.caution);
      case 'part':
        return made({ part: partOf(sense.name) }, true);
      default:
    }
  }
}

/** "the nineties"; "devadesátých letech", "kilencvenes évek": of an ordinal the word for years makes it a decade. */
function readDecade(items: Item[], at: number, { value, caution }: Sense): void {
  const next = items[at + 1];
  const years = unitSense(next) === 'year' || senseOf(next, 'mark', 'decade.after') !== undefined;
  const last = years && next?.gap === SPACE ? at + 1 : at;
  reduce(items, at, last, {
    frame: { decade: value > 99 ? value : centuryOf(value) + value },
    weak: caution && last === at
  });
}

/** A day of a month or a holiday right behind a word, over a particle. */
function opensDay(items: readonly Item[], at: number): boolean {
  const next = items[across(items, at, 1, ~SPACE, 2)];
  return next?.frame?.day !== undefined || senseOf(next, 'holiday') !== undefined;
}

/** "anni Dieci": the first decades of the last century are never named without it. */
export const centuryOf = (decade: number): number => (decade < 20 ? 2000 : 1900);

/** After a day "morgen" and "mañana" are the morning, elsewhere tomorrow. */
const namesDay = (item: Item | undefined): boolean =>
  item?.frame !== undefined &&
  (item.frame.weekday !== undefined || item.frame.rel !== undefined || item.frame.day !== undefined);

const partOf = (name: string): Part =>
  (['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night'] as const).find((part) => part === name) ??
  'night';

export const unitSense = (item: Item | undefined): Unit | null => {
  if (item?.frame !== undefined || item?.amounts !== undefined) return null;
  if (item === undefined) return null;
  const { senses } = item;
  let pointed: Unit | null = null;
  for (const { type, name, form } of senses) {
    if (type !== 'unit') continue;
    if (isUnit(name)) return name;
    // Bengali "মাসে" is "in a month" behind a number, and the month behind "next".
    const unit = name.replace(/[+-]$/u, '');
    if (pointed === null && !form.includes(' ') && isUnit(unit)) pointed = unit;
  }
  return pointed;
};

/** "marzo del año pasado": the phrase that leads in a year's number holds a unit. */
export function unitOfPhrase(item: Item | undefined): Unit | null {
  const phrase = item?.senses.find(({ type, form }) => type === 'mark' && /[ ']/u.test(form));
  const name = phrase?.name.replace(/\.before$/u, '') ?? '';
  return isUnit(name) ? name : null;
}
