import type { Command } from 'commander';
import { manPage } from '../man-page.ts';
import type { World } from '../terminal/world.ts';

/** `wirecopy man`: the manual page as troff, for `man -l -` and for the package. */
export function addMan(program: Command, world: World): void {
  program
    .command('man')
    .summary('print the manual page (troff)')
    .description('Prints the manual page, made from the same definitions as this help.')
    .action(() => {
      world.stdout.write(manPage(program));
    })
    .addHelpText('after', '\nExamples:\n  $ wirecopy man | man -l -');
}
