import { knownLabel, type OpenOptions, type SourceFormat } from '@wirecopy/core/node';
import { readers } from '@wirecopy/core/read';
import { type Command, InvalidArgumentError } from 'commander';
import { choice } from './choice.ts';
import { reference } from './reference.ts';

/** The options of every command that reads inputs. */
export interface SourceOptions {
  readonly from: SourceFormat;
  readonly field?: string;
  readonly encoding?: string;
  readonly reference?: string;
  readonly lang?: string;
}

export function addSourceOptions(command: Command): Command {
  return command
    .addOption(
      choice('--from <format>', 'what the inputs hold; auto tells it from the content', [
        'auto',
        ...Object.keys(readers)
      ]).default('auto')
    )
    .option('--field <name>', 'jsonl, json: the field that holds the text; a.b for one inside another')
    .option('--encoding <label>', 'the encoding, where telling it fails: windows-1251, utf-16le …', encoding)
    .option(
      '--reference <date>',
      'the date that "today" and "Tuesday" count from: 2024-11-19, or today',
      reference
    )
    .option('--lang <tag>', 'the language, where it is known: fr, pt-BR …', language);
}

export function openOptions({ from, field, encoding }: SourceOptions): OpenOptions {
  return {
    from,
    ...(field !== undefined && { field }),
    ...(encoding !== undefined && { encoding })
  };
}

function encoding(value: string): string {
  const known = knownLabel(value);
  if (known !== null) return known;
  throw new InvalidArgumentError(`No encoding is called "${value}"; expected one such as windows-1252.`);
}

/** A tag of a language that there is: "german" has the form of a tag, and is none. */
function language(value: string): string {
  try {
    const [tag = value] = Intl.getCanonicalLocales(value);
    if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined) return tag;
  } catch {
    // The message below says it.
  }
  throw new InvalidArgumentError(`Expected a BCP 47 tag such as fr or zh-Hant; found "${value}".`);
}
