import { readReference } from './civil.ts';
import { formatEdtf } from './edtf.ts';
import type { DateOptions } from './options.ts';
import type { Basis } from './resolve/stretch.ts';

/** What was asked for last, and its basis: most calls ask for the same again, and what is kept of a basis is found by it. */
let last: { readonly options: DateOptions; readonly basis: Basis } | null = null;

/** What the options know of the reference. */
export function basisOf(options: DateOptions): Basis {
  if (last !== null && isSame(options, last.options)) return last.basis;
  const { reference: given, prefer = 'past', tense, counting, stretches, distances, edges } = options;
  const { ends, nextWeekday, hours, register } = options;
  const reference = readReference(given);
  const today = reference === null ? '' : formatEdtf(reference, 'day');
  const basis = {
    reference,
    today,
    prefer,
    register,
    tense,
    counting,
    stretches,
    distances,
    edges,
    ends,
    nextWeekday,
    hours
  };
  // Hours are an object of the caller's, who may change it.
  last = hours === undefined ? { options: { ...options }, basis } : null;
  return basis;
}

const isSame = (one: DateOptions, other: DateOptions): boolean =>
  one.reference === other.reference &&
  one.prefer === other.prefer &&
  one.register === other.register &&
  one.tense === other.tense &&
  one.counting === other.counting &&
  one.stretches === other.stretches &&
  one.distances === other.distances &&
  one.edges === other.edges &&
  one.ends === other.ends &&
  one.nextWeekday === other.nextWeekday &&
  one.hours === other.hours;
