import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { FilterError } from './filter/filter-tokens.ts';
import { outputMessage } from './output/output-error.ts';
import { createProgram } from './program.ts';
import { JournalError } from './run/journal.ts';
import type { World } from './terminal/world.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command line and gives its exit code. Messages, never stack traces, for what a user can do. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  endWithReader(world);
  let code: number = exitCodes.done;
  const program = createProgram(world, (set) => {
    code = set;
  });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      code = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
      const [name] = program.args;
      if (error.code === 'commander.unknownCommand' && name !== undefined && existsSync(name))
        world.stderr.write(`It is a file or folder here. To read it: wirecopy parse ${name}\n`);
    } else {
      const isUsage = [UsageError, FilterError, JournalError].some((kind) => error instanceof kind);
      world.stderr.write(`wirecopy: ${outputMessage(error)}\n`);
      code = isUsage ? exitCodes.usage : exitCodes.unread;
    }
  }
  return code;
}

/** `wirecopy parse … | head`: when the reader has enough, there is nothing to complain about. What else ends an output is said, `> /full/disk` among it. */
function endWithReader(world: World): void {
  const end =
    (message: (error: Error) => string) =>
    (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EPIPE') process.exit(exitCodes.done);
      world.stderr.write(message(error));
      process.exit(exitCodes.unread);
    };
  world.stdout.on(
    'error',
    end((error) => `wirecopy: ${outputMessage(error)}\n`)
  );
  // Where messages themselves cannot be written, the exit code has to say it.
  world.stderr.on(
    'error',
    end(() => '')
  );
}
