import type { DatePart, Precision } from '../../model/date-value.ts';
import type { Civil } from '../civil.ts';

/** What fills in the parts that words leave out. */
export interface Basis {
  readonly reference: Civil | null;
  readonly prefer: 'past' | 'future' | 'nearest';
}

export interface Stretch {
  readonly start: Civil;
  readonly end: Civil;
  readonly precision: Precision;
  readonly implied: readonly DatePart[];
  /** An EDTF season of a year. */
  readonly season?: string;
}
