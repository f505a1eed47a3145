import { Command } from 'commander';
import { addBrowse } from './commands/browse.ts';
import { addCompletion } from './commands/completion.ts';
import { addDates } from './commands/dates.ts';
import { addExplain } from './commands/explain.ts';
import { addMan } from './commands/man.ts';
import { addParse } from './commands/parse.ts';
import type { World } from './terminal/world.ts';
import { version } from './version.ts';

/** A command's exit code, where it is not 0. */
export type SetExitCode = (code: number) => void;

/** Every command, its options and its help: the one definition that help, completion and the man page come from. */
export function createProgram(world: World, setExitCode: SetExitCode): Command {
  const program = new Command('wirecopy')
    .description(
      'Turns raw news text into articles: headline, byline, dateline, dates, agency, and nothing lost.'
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .showHelpAfterError('Add --help to see what it takes.')
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text.replace(/^error: /u, 'wirecopy: '))
    })
    .exitOverride();
  addParse(program, world, setExitCode);
  addDates(program, world, setExitCode);
  addExplain(program, world, setExitCode);
  addBrowse(program, world, setExitCode);
  addCompletion(program, world);
  addMan(program, world);
  program.addHelpText(
    'after',
    `
Examples:
  $ wirecopy parse dump.txt                      read a dump on the terminal
  $ wirecopy parse crawl/*.wet.gz --jobs 4 --out articles.ndjson
  $ wirecopy dates "vendredi dernier" --reference 2024-11-19
  $ wirecopy explain dump.txt                    why each line is what it is

Exit codes: 0 done; 1 some input could not be read (it is named on standard error); 2 wrong usage.`
  );
  return program;
}
