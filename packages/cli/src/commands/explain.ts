import type { Command } from 'commander';
import type { SetExitCode } from '../program.ts';
import { paintFor, wantsColour } from '../terminal/paint.ts';
import { textWidth } from '../terminal/text-width.ts';
import type { World } from '../terminal/world.ts';
import { UsageError } from '../usage-error.ts';
import { explainView } from '../views/explain-view.ts';
import { choice } from './choice.ts';
import { readSources } from './read-sources.ts';
import { addSourceOptions, openOptions, type SourceOptions } from './source-options.ts';

interface ExplainFlags extends SourceOptions {
  readonly format?: 'view' | 'ndjson';
}

/** `wirecopy explain`: every line of a text with its label, and why. */
export function addExplain(program: Command, world: World, setExitCode: SetExitCode): void {
  const command = program
    .command('explain')
    .summary('show the label of each line of a text, and why')
    .description(
      'Shows each line with its label, the article that it belongs to (A, B, …), and what spoke for the label against the runner-up.'
    )
    .argument('[files...]', 'files; - or nothing for standard input');
  addSourceOptions(command)
    .addOption(choice('-f, --format <format>', 'view, or ndjson with all the evidence', ['view', 'ndjson']))
    .action(async (files: string[], flags: ExplainFlags) => {
      if (files.length === 0 && world.stdin.isTTY === true)
        throw new UsageError('expected files, or text on standard input: wirecopy explain dump.txt');
      // Loaded when it is wanted: no other command waits for the data of all languages.
      const { explainSource } = await import('@wirecopy/core');
      const format = flags.format ?? (world.stdout.isTTY === true ? 'view' : 'ndjson');
      const style = { paint: paintFor(wantsColour(world.stdout, world.env)), width: textWidth(world.stdout) };
      const sources = readSources(files.length === 0 ? ['-'] : files, openOptions(flags), world);
      let next = await sources.next();
      for (; !next.done; next = await sources.next()) {
        const lines = explainSource(next.value, {
          ...(flags.reference !== undefined && { reference: flags.reference }),
          ...(flags.lang !== undefined && { language: flags.lang })
        });
        if (format === 'view') world.stdout.write(explainView(lines, style));
        else
          for (const line of lines)
            world.stdout.write(`${JSON.stringify({ origin: next.value.origin, ...line })}\n`);
      }
      setExitCode(next.value);
    })
    .addHelpText(
      'after',
      `
Examples:
  $ wirecopy explain dump.txt
  $ wirecopy explain page.html --format ndjson | jq 'select(.label=="HEADLINE") | .text'`
    );
}
