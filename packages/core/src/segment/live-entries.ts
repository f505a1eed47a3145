import type { Labelling } from '../label/label-lines.ts';

/** A time of day alone on its line: "18:32", "17.50 Uhr", "6:32 p.m.", "16h15". */
const CLOCK =
  /^[[(]?(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d)(?::[0-5]\d)?\s?(?:(?<half>[ap])\.?m\.?|uhr|h|\p{Lu}{2,4})?[\])]?$/iu;
/** Fewer may stand anywhere. */
const FEWEST = 3;

/**
 * The lines of a live blog that say when each entry was written: times of day alone on their lines, all later or all earlier than those
 * above. What stands below each goes on with the same article, whatever its headline.
 *
 *     18:32
 *     Power back in Altstadt
 *     The electricity company says …
 *     17:50
 *     Ferries will not run before Tuesday
 */
export function liveEntries({ view: { lines } }: Labelling): ReadonlySet<number> {
  const clocks = lines.flatMap(({ line: { text } }, at) => {
    const minutes = text.length > LONGEST ? null : minutesOf(text);
    return minutes === null ? [] : [{ at, minutes }];
  });
  const isOrdered = (sign: number): boolean =>
    clocks.every(
      ({ minutes }, which) => which === 0 || sign * (minutes - (clocks[which - 1]?.minutes ?? 0)) >= 0
    );
  const isLive = clocks.length >= FEWEST && (isOrdered(1) || isOrdered(-1));
  return new Set(isLive ? clocks.map(({ at }) => at) : []);
}
const LONGEST = 16;

function minutesOf(text: string): number | null {
  const found = CLOCK.exec(text)?.groups;
  if (found === undefined) return null;
  const half = found['half']?.toLowerCase();
  const hour = Number(found['hour']);
  const past = half === 'p' && hour < 12 ? 12 : half === 'a' && hour === 12 ? -12 : 0;
  return (hour + past) * 60 + Number(found['minute']);
}
