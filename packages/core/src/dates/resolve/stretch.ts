import type { DatePart, Precision } from '../../model/date-value.ts';
import type { Civil } from '../civil.ts';
import type { DateOptions } from '../options.ts';

/** What fills in the parts that words leave out. */
export interface Basis {
  readonly reference: Civil | null;
  /** The day of the reference that the caller gave, in EDTF; empty where none is given. */
  readonly today: string;
  readonly prefer: 'past' | 'future' | 'nearest';
  readonly register?: DateOptions['register'] | undefined;
  readonly tense?: DateOptions['tense'] | undefined;
  readonly counting?: DateOptions['counting'] | undefined;
  readonly stretches?: DateOptions['stretches'] | undefined;
  readonly distances?: DateOptions['distances'] | undefined;
  readonly edges?: DateOptions['edges'] | undefined;
  readonly ends?: DateOptions['ends'] | undefined;
  readonly nextWeekday?: DateOptions['nextWeekday'] | undefined;
  readonly hours?: DateOptions['hours'] | undefined;
}

export interface Stretch {
  readonly start: Civil;
  readonly end: Civil;
  /** `span`: no unit, but a stretch from one day or month to another. */
  readonly precision: Precision | 'span';
  readonly implied: readonly DatePart[];
  /** An EDTF season of a year. */
  readonly season?: string;
}
