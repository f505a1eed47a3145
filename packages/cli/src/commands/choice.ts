import { InvalidArgumentError, Option } from 'commander';
import { nearest } from '../terminal/nearest.ts';

/** An option that takes one of some words; a mistyped one is told which was meant. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  const option = new Option(flags, description).choices(words);
  return option.argParser((value: string) => {
    if (words.includes(value)) return value;
    const close = nearest(value, words);
    const hint = close === null ? '' : ` (Did you mean ${close}?)`;
    throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.${hint}`);
  });
}
