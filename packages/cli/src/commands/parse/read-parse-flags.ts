import { listInputs } from '@wirecopy/core/node';
import { fieldName } from '../../filter/asked-field.ts';
import { readFilter } from '../../filter/read-filter.ts';
import type { RunOptions } from '../../run/run-options.ts';
import type { World } from '../../terminal/world.ts';
import { UsageError } from '../../usage-error.ts';
import { openOptions } from '../source-options.ts';
import { checkTogether } from './check-together.ts';
import { chosenFormat } from './chosen-format.ts';
import { chosenOutput } from './chosen-output.ts';
import { makeJob } from './make-job.ts';
import type { ParseFlags } from './parse-flags.ts';

/**
 * A command line made a run.
 *
 * @throws UsageError or FilterError where options are wrong or do not go together
 */
export async function readParseFlags(
  files: readonly string[],
  flags: ParseFlags,
  world: World
): Promise<RunOptions> {
  if (files.length === 0 && world.stdin.isTTY === true)
    throw new UsageError('expected files, or text on standard input: wirecopy parse dump.txt');
  const format = chosenFormat(flags, world);
  const output = await chosenOutput(flags, format);
  checkTogether(flags, format, output);
  if (format === 'parquet' && output.kind === 'stdout' && world.stdout.isTTY === true)
    throw new UsageError('parquet is binary and not for a terminal: expected --out FILE.parquet, or a pipe');
  if (flags.where !== undefined) readFilter(flags.where);
  const { inputs, errors } = await listInputs(
    files.length === 0 ? ['-'] : files,
    flags.shard === undefined ? {} : { shard: flags.shard }
  );
  return {
    inputs,
    missing: errors,
    open: openOptions(flags),
    job: makeJob(flags, format, output, world),
    jobs: flags.jobs,
    output,
    sort: sortOf(flags.sort),
    unique: flags.unique === true,
    stats: flags.stats ? (flags.format === 'json' ? 'json' : 'view') : null,
    resume: flags.resume === true,
    errorsFile: flags.errors ?? null
  };
}

function sortOf(sort: string | undefined): RunOptions['sort'] {
  if (sort === undefined) return null;
  const descending = sort.startsWith('-');
  const field = descending ? sort.slice(1) : sort;
  fieldName(field);
  return { field, descending };
}
