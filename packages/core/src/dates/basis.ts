import { readReference } from './civil.ts';
import { formatEdtf } from './edtf.ts';
import type { DateOptions } from './options.ts';
import type { Basis } from './resolve/stretch.ts';

/** What was asked for last, and its basis: most calls ask for the same again, and what is kept of a basis is found by it. */
let last: { readonly options: DateOptions; readonly basis: Basis } | null = null;

/** The options that a basis follows from. */
const ASKED = [
  'reference',
  'prefer',
  'register',
  'tense',
  'counting',
  'stretches',
  'distances',
  'edges',
  'ends',
  'nextWeekday',
  'hours'
] as const;

/** What the options know of the reference. */
export function basisOf(options: DateOptions): Basis {
  const before = last;
  if (before !== null && ASKED.every((key) => options[key] === before.options[key])) return before.basis;
  const reference = readReference(options.reference);
  const today = reference === null ? '' : formatEdtf(reference, 'day');
  const basis = { ...options, reference, today, prefer: options.prefer ?? 'past' };
  // Hours are an object of the caller's, who may change it.
  last = options.hours === undefined ? { options: { ...options }, basis } : null;
  return basis;
}
