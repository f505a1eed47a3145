import { readReference } from './civil.ts';
import { formatEdtf } from './edtf.ts';
import type { DateOptions } from './options.ts';
import type { Basis } from './resolve/stretch.ts';

/** What was asked for last, and its basis: most calls ask for the same again, and what is kept of a basis is found by it. */
let last: { readonly options: DateOptions; readonly basis: Basis } | null = null;

/** Whether a basis follows from the same options. One by one: a loop over names of keys is what engines are slowest at. */
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

/** What the options know of the reference. */
export function basisOf(options: DateOptions): Basis {
  const before = last;
  if (before !== null && isSame(options, before.options)) return before.basis;
  const reference = readReference(options.reference);
  const today = reference === null ? '' : formatEdtf(reference, 'day');
  const basis = { ...options, reference, today, prefer: options.prefer ?? 'past' };
  // Hours are an object of the caller's, who may change it.
  last = options.hours === undefined ? { options: { ...options }, basis } : null;
  return basis;
}
