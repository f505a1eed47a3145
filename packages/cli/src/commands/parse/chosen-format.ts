import { type WrittenFormat, writtenFormats } from '../../output/written-formats.ts';
import type { OutputFormat } from '../../run/job.ts';
import type { World } from '../../terminal/world.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParseFlags } from './parse-flags.ts';

/** How articles are written: as `--format` says, by the name of `--out`, or by what standard output is. */
export function chosenFormat(flags: ParseFlags, world: World): OutputFormat {
  if (flags.perDocument) {
    if (flags.format !== undefined && flags.format !== 'ndjson')
      throw new UsageError(`--per-document writes ndjson; found --format ${flags.format}`);
    return 'documents';
  }
  if (flags.format !== undefined) return flags.format;
  const named = Object.entries(writtenFormats).find(([, { extension }]) => flags.out?.endsWith(extension));
  if (named !== undefined) return named[0] as WrittenFormat;
  return flags.out === undefined && world.stdout.isTTY === true ? 'view' : 'ndjson';
}
