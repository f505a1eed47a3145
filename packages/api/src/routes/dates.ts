import { type DateMention, type DateOptions, findDates } from '@wirecopy/core';
import { problem } from '../problem.ts';
import type { Input } from '../input/input.ts';

const PREFERENCES = ['past', 'future', 'nearest'] as const;
const ORDERS = ['dmy', 'mdy', 'ymd'] as const;

/** The dates in a text. Beside `reference` and `language` the request may say `prefer` and `order`. */
export function readDates({ text, options, fields }: Input): { readonly dates: readonly DateMention[] } {
  const prefer = oneOf(PREFERENCES, fields, 'prefer');
  const order = oneOf(ORDERS, fields, 'order');
  const dateOptions: DateOptions = {
    ...(options.language === undefined ? {} : { languages: [options.language] }),
    ...(options.reference === undefined ? {} : { reference: options.reference }),
    ...(prefer === undefined ? {} : { prefer }),
    ...(order === undefined ? {} : { order })
  };
  return { dates: findDates(text, dateOptions) };
}

function oneOf<T extends string>(
  choices: readonly T[],
  fields: Readonly<Record<string, unknown>>,
  name: string
): T | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw problem(422, `"${name}" must be one of ${choices.join(', ')}.`, `/${name}`);
  return found;
}
