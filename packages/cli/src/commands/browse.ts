import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { SetExitCode } from '../program.ts';
import type { World } from '../terminal/world.ts';
import { UsageError } from '../usage-error.ts';

/** `wirecopy browse`: hands over to the terminal browser, a package of its own. */
export function addBrowse(program: Command, _world: World, setExitCode: SetExitCode): void {
  program
    .command('browse')
    .summary('browse articles in the terminal (needs @wirecopy/tui)')
    .description(
      'Starts wirecopy-tui, where @wirecopy/tui is installed. Everything after the command is handed on.'
    )
    .argument('[args...]', 'files, folders, and options of wirecopy-tui')
    .allowUnknownOption()
    .passThroughOptions(false)
    .action(async (args: string[]) => setExitCode(await start(args)))
    .addHelpText('after', '\nExamples:\n  $ wirecopy browse dump.txt\n  $ wirecopy browse exports/');
}

async function start(args: readonly string[]): Promise<number> {
  const installed = besideThis();
  const [file, given] =
    installed === null ? ['wirecopy-tui', args] : [process.execPath, [installed, ...args]];
  const child = spawn(file, [...given], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', () =>
      reject(
        new UsageError('the browser is a package of its own: install it with npm install -g @wirecopy/tui')
      )
    );
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The program of an @wirecopy/tui installed beside this package; otherwise it is looked for on the PATH. */
function besideThis(): string | null {
  try {
    const path = createRequire(import.meta.url).resolve('@wirecopy/tui/package.json');
    const { bin } = createRequire(path)(path) as { readonly bin: Readonly<Record<string, string>> };
    return bin['wirecopy-tui'] ? join(dirname(path), bin['wirecopy-tui']) : null;
  } catch {
    return null;
  }
}
