import type { DatePart, Precision } from '../../model/date-value.ts';
import type { Civil } from '../civil.ts';
import type { DateOptions } from '../options.ts';

/** What fills in the parts that words leave out. */
export interface Basis {
  readonly reference: Civil | null;
  readonly prefer: 'past' | 'future' | 'nearest';
  readonly counting?: DateOptions['counting'] | undefined;
  readonly stretches?: DateOptions['stretches'] | undefined;
  readonly distances?: DateOptions['distances'] | undefined;
  readonly hours?: DateOptions['hours'] | undefined;
}

export interface Stretch {
  readonly start: Civil;
  readonly end: Civil;
  readonly precision: Precision;
  readonly implied: readonly DatePart[];
  /** An EDTF season of a year. */
  readonly season?: string;
}
