import type { Manner } from './cluster.ts';
import { hashLetter, mixed } from './word-hash.ts';

/**
 * What was read of short stretches of texts, for as long as they are met again. What is kept follows from the stretch, the manner and what
 * stands `beside` it (a number that the caller gives), so keeping it changes no answer.
 */
export interface KeptReadings<Read> {
  /** Reads the stretch from `from` to `to` with `read`, unless what was read of it is kept. */
  find(text: string, from: number, to: number, beside: number, manner: Manner, read: () => Read): Read;
}

interface Kept<Read> {
  readonly text: string;
  readonly beside: number;
  readonly manner: Manner;
  readonly read: Read;
}

/** Dates are short; a longer stretch will not be met again. */
const LONGEST = 96;

/** Sets of places, as a power of two: each stretch has one of a set. What is kept takes one or two kB. */
const SET_BITS = 10;
const PLACES = 4;
const MET_BITS = 16;
/** What is met again only after more others than there are places would have lost its place. */
const LONG_AGO = PLACES << SET_BITS;

export function keepReadings<Read>(): KeptReadings<Read> {
  const places = Array.from<Kept<Read> | undefined>({ length: PLACES << SET_BITS });
  // The hash of what was met once, and which of the new it was: most stretches never are again, and are not worth a place.
  const met = new Int32Array(1 << MET_BITS);
  const when = new Int32Array(1 << MET_BITS);
  let now = 0;
  return {
    find(text, from, to, beside, manner, read) {
      if (to - from > LONGEST) return read();
      // A text is often read in one language and in all.
      let hash = beside + manner.active.full;
      for (let at = from; at < to; at++) hash = hashLetter(hash, text.charCodeAt(at));
      const first = (mixed(hash) >>> (32 - SET_BITS)) * PLACES;
      let free = first + (hash & (PLACES - 1));
      for (let place = first; place < first + PLACES; place++) {
        const kept = places[place];
        if (kept === undefined) free = place;
        else if (
          kept.manner === manner &&
          kept.beside === beside &&
          kept.text.length === to - from &&
          text.startsWith(kept.text, from)
        )
          return kept.read;
      }
      const made = read();
      const slot = mixed(hash) >>> (32 - MET_BITS);
      now = (now + 1) | 0;
      if (met[slot] === hash && ((now - (when[slot] as number)) | 0) < LONG_AGO)
        places[free] = { text: ownCopy(text, from, to), beside, manner, read: made };
      met[slot] = hash;
      when[slot] = now;
      return made;
    }
  };
}

/** A stretch that does not hold on to the text that it was cut from. */
const ownCopy = (text: string, from: number, to: number): string => text.slice(from, to).split('').join('');
