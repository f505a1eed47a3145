import type { DateMention, findDates as FindDates, NumericOrder } from '@wirecopy/core';
import { type Command, Option } from 'commander';
import type { SetExitCode } from '../program.ts';
import { paintFor, wantsColour } from '../terminal/paint.ts';
import { textWidth } from '../terminal/text-width.ts';
import type { World } from '../terminal/world.ts';
import { UsageError } from '../usage-error.ts';
import { datesView } from '../views/dates-view.ts';
import { isFile, readSources } from './read-sources.ts';
import { addSourceOptions, openOptions, type SourceOptions } from './source-options.ts';

interface DatesFlags extends SourceOptions {
  readonly format?: 'view' | 'ndjson' | 'json';
  readonly prefer: 'past' | 'future' | 'nearest';
  readonly order?: NumericOrder;
}

/** `wirecopy dates`: the dates in a text, with what they mean. */
export function addDates(program: Command, world: World, setExitCode: SetExitCode): void {
  const command = program
    .command('dates')
    .summary('find the dates in a text and say what they mean')
    .description(
      'Finds the dates in a text, in any language, and gives each as EDTF (ISO 8601-2). "Yesterday" and dates without a year need --reference.'
    )
    .argument('[text]', 'a text, or a file; - or nothing for standard input');
  addSourceOptions(command)
    .addOption(
      new Option('-f, --format <format>', 'view on a terminal, else ndjson').choices([
        'view',
        'ndjson',
        'json'
      ])
    )
    .addOption(
      new Option('--prefer <side>', 'where a bare weekday falls')
        .choices(['past', 'future', 'nearest'])
        .default('past')
    )
    .addOption(
      new Option('--order <order>', 'of day, month, year in 03/04/2024').choices(['dmy', 'mdy', 'ymd'])
    )
    .action(async (text: string | undefined, flags: DatesFlags) => {
      if (text === undefined && world.stdin.isTTY === true)
        throw new UsageError('expected a text, a file, or standard input: wirecopy dates "19 nov. 2024"');
      // Loaded when it is wanted: no other command waits for the data of all languages.
      const { findDates } = await import('@wirecopy/core');
      const format = flags.format ?? (world.stdout.isTTY === true ? 'view' : 'ndjson');
      const style = { paint: paintFor(wantsColour(world.stdout, world.env)), width: textWidth(world.stdout) };
      const all: DateMention[] = [];
      const show = (source: string): void => {
        const dates = findDates(source, dateOptions(flags));
        if (format === 'json') all.push(...dates);
        else if (format === 'view') world.stdout.write(datesView(dates, style));
        else for (const date of dates) world.stdout.write(`${JSON.stringify(date)}\n`);
      };
      if (text !== undefined && text !== '-' && !(await isFile(text))) show(text);
      else {
        const sources = readSources([text ?? '-'], openOptions(flags), world);
        let next = await sources.next();
        for (; !next.done; next = await sources.next()) show(next.value.text);
        setExitCode(next.value);
      }
      if (format === 'json') world.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
    })
    .addHelpText(
      'after',
      `
Examples:
  $ wirecopy dates "Le 19 novembre 2024, puis mardi dernier" --reference 2024-11-21
  $ wirecopy dates dump.txt --lang fr --format json
  $ echo "kommenden Freitag" | wirecopy dates --reference today --prefer future`
    );
}

function dateOptions({ reference, lang, prefer, order }: DatesFlags): Parameters<typeof FindDates>[1] {
  return {
    prefer,
    ...(reference !== undefined && { reference }),
    ...(lang !== undefined && { languages: [lang] }),
    ...(order !== undefined && { order })
  };
}
