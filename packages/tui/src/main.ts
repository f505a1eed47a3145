import { readFileSync } from 'node:fs';
import { readArguments, usage } from './arguments.ts';
import { colorDepth, forceColor } from './terminal/color-depth.ts';

/** Runs the program with the arguments of the command line, and sets the exit code: 0, 1 after a crash, 2 for a wrong call. */
export async function main(args: readonly string[]): Promise<void> {
  const read = readArguments(args, !process.stdin.isTTY);
  switch (read.kind) {
    case 'help':
      process.stdout.write(usage);
      return;
    case 'version': {
      const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
        version: string;
      };
      process.stdout.write(`${manifest.version}\n`);
      return;
    }
    case 'wrong':
      process.stderr.write(`wirecopy-tui: ${read.message}\n\n${usage}`);
      process.exitCode = 2;
      return;
    case 'browse': {
      // The drawing library reads this once, when it is loaded. With NO_COLOR the theme has no colours, but weight and underline.
      const depth = process.stdout.isTTY ? process.stdout.getColorDepth() : 1;
      const colours = colorDepth(process.env, depth);
      process.env['FORCE_COLOR'] = forceColor(colours);
      const { browse } = await import('./browse.ts');
      process.exitCode = await browse({ ...read.options, colours });
    }
  }
}
