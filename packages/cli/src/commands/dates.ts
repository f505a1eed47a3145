import type { DateMention, findDates as FindDates, NumericOrder } from '@wirecopy/core';
import type { Command } from 'commander';
import type { SetExitCode } from '../program.ts';
import { paintFor, wantsColour } from '../terminal/paint.ts';
import { textWidth } from '../terminal/text-width.ts';
import type { World } from '../terminal/world.ts';
import { UsageError } from '../usage-error.ts';
import { datesView } from '../views/dates-view.ts';
import { choice } from './choice.ts';
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
    .argument('[text...]', 'a text, or files; - or nothing for standard input');
  addSourceOptions(command)
    .addOption(choice('-f, --format <format>', 'view on a terminal, else ndjson', ['view', 'ndjson', 'json']))
    .addOption(
      choice('--prefer <side>', 'where a bare weekday falls', ['past', 'future', 'nearest']).default('past')
    )
    .addOption(choice('--order <order>', 'of day, month, year in 03/04/2024', ['dmy', 'mdy', 'ymd']))
    .action(async (words: readonly string[], flags: DatesFlags) => {
      if (words.length === 0 && world.stdin.isTTY === true)
        throw new UsageError('expected a text, a file, or standard input: wirecopy dates "19 nov. 2024"');
      // Loaded when it is wanted: no other command waits for the data of all languages.
      const { findDates } = await import('@wirecopy/core');
      const format = flags.format ?? (world.stdout.isTTY === true ? 'view' : 'ndjson');
      const style = { paint: paintFor(wantsColour(world.stdout, world.env)), width: textWidth(world.stdout) };
      const all: DateMention[] = [];
      let isLost = false;
      const show = (source: string): void => {
        const options = dateOptions(flags);
        const dates = findDates(source, options);
        isLost ||= flags.reference === undefined && dates.length === 0 && countsFromToday(source, options);
        if (format === 'json') all.push(...dates);
        else if (format === 'view') world.stdout.write(datesView(dates, style));
        else for (const date of dates) world.stdout.write(`${JSON.stringify(date)}\n`);
      };
      const countsFromToday = (source: string, options: Parameters<typeof findDates>[1]): boolean =>
        findDates(source, { ...options, reference: '2000-01-01' }).length > 0;
      // A name that no file has is no text: "dump.txt" holds no date, "5.Mai" does.
      const isName = (word: string): boolean =>
        /^\S+\.\p{L}\w{0,4}$/u.test(word) && !countsFromToday(word, dateOptions(flags));
      const areFiles = await Promise.all(
        words.map(async (word) => word === '-' || (await isFile(word)) || isName(word))
      );
      if (areFiles.includes(false)) show(words.join(' '));
      else {
        const sources = readSources(words.length === 0 ? ['-'] : words, openOptions(flags), world);
        let next = await sources.next();
        for (; !next.done; next = await sources.next()) show(next.value.text);
        setExitCode(next.value);
      }
      if (isLost)
        world.stderr.write(
          'wirecopy: the dates here count from another day: give it, --reference 2024-11-19 or --reference today\n'
        );
      if (format === 'json') world.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
    })
    .addHelpText(
      'after',
      `
Examples:
  $ wirecopy dates "Le 19 novembre 2024, puis mardi dernier" --reference 2024-11-21
  $ wirecopy dates letzten Freitag --reference today
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
