import { type DatePlace, dateRow } from './date-features.ts';
import { statedDay } from './stated-day.ts';
import { linesAround, type Surroundings } from './surroundings.ts';

/** A line that may say when an article was published. */
export interface DateCandidate extends DatePlace {
  readonly row: Float64Array;
}

/** The lines around an article that state a day. */
export function dateCandidates(around: Surroundings): DateCandidate[] {
  const places = linesAround(around).flatMap((at): DatePlace[] => {
    const day = statedDay(around.labelling.view.lines[at]);
    return day === null ? [] : [{ at, day }];
  });
  return places.map((place, which) => ({ ...place, row: dateRow(around, places, which) }));
}
