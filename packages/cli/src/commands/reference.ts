import { isEdtf } from '@wirecopy/core/dates';
import { InvalidArgumentError } from 'commander';

/** Reads `--reference`: a date or time as ISO 8601, or `today`, which is the one place that asks the clock. */
export function reference(value: string): string {
  if (value === 'today') return new Date().toISOString().slice(0, 10);
  if (/^\d{4}/u.test(value) && isEdtf(value) && !value.includes('/')) return value;
  throw new InvalidArgumentError(`Expected a date such as 2024-11-19, or today; found "${value}".`);
}
