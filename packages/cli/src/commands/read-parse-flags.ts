import { stat } from 'node:fs/promises';
import type { FieldName } from '@wirecopy/core/formats';
import { listInputs } from '@wirecopy/core/node';
import { fieldName } from '../filter/asked-field.ts';
import { readFilter } from '../filter/read-filter.ts';
import type { Job, OutputFormat } from '../run/job.ts';
import { type WrittenFormat, writtenFormats } from '../output/written-formats.ts';
import { lineFormat } from '../run/line-formats.ts';
import type { Output, RunOptions } from '../run/run-options.ts';
import { wantsColour } from '../terminal/paint.ts';
import { textWidth } from '../terminal/text-width.ts';
import type { World } from '../terminal/world.ts';
import { UsageError } from '../usage-error.ts';
import { openOptions, type SourceOptions } from './source-options.ts';

/** The options of `parse` as commander gives them. */
export interface ParseFlags extends SourceOptions {
  readonly format?: 'view' | WrittenFormat;
  readonly out?: string;
  readonly per: 'input' | 'article';
  readonly perDocument?: boolean;
  readonly kind?: 'article' | 'teaser';
  readonly fields?: string;
  readonly where?: string;
  readonly sort?: string;
  readonly unique?: boolean;
  readonly stats?: boolean;
  readonly jobs: number;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly resume?: boolean;
  readonly errors?: string;
}

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
  const format = formatOf(flags, world);
  const output = await outputOf(flags, format);
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
    job: jobOf(flags, format, output, world),
    jobs: flags.jobs,
    output,
    sort: sortOf(flags.sort),
    unique: flags.unique === true,
    stats: flags.stats ? (flags.format === 'json' ? 'json' : 'view') : null,
    resume: flags.resume === true,
    errorsFile: flags.errors ?? null
  };
}

function formatOf(flags: ParseFlags, world: World): OutputFormat {
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

async function outputOf({ out, per }: ParseFlags, format: OutputFormat): Promise<Output> {
  if (out === undefined || out === '-') return { kind: 'stdout' };
  const there = await stat(out).catch(() => null);
  // A file is made beside its place and moved there: over a device or a named pipe it would take its place.
  if (there !== null && !there.isFile() && !there.isDirectory())
    throw new UsageError(
      `--out ${out} is neither a file nor a folder: leave --out out, and redirect the output`
    );
  const isFolder = /[\\/]$/u.test(out) || there?.isDirectory() || per === 'article';
  if (!isFolder) return { kind: 'file', path: out };
  return { kind: 'folder', path: out, per, extension: extensionOf(format) };
}

function extensionOf(format: OutputFormat): string {
  if (format === 'view') return '.txt';
  return format === 'documents' ? '.ndjson' : writtenFormats[format].extension;
}

/** What one option needs or rules out of the others. */
function checkTogether(flags: ParseFlags, format: OutputFormat, output: Output): void {
  const refuse = (condition: boolean | undefined, message: string): void => {
    if (condition) throw new UsageError(message);
  };
  const isPerArticle = output.kind === 'folder' && output.per === 'article';
  refuse(
    flags.per === 'article' && output.kind === 'stdout',
    '--per article writes files: expected a folder, such as --out articles/'
  );
  refuse(
    flags.resume && output.kind === 'stdout',
    '--resume needs an output that stays: expected --out FILE or --out FOLDER/'
  );
  refuse(
    flags.resume && (flags.sort !== undefined || flags.unique || flags.stats),
    '--resume does not go with --sort, --unique or --stats: they need every article at once. Run them on the finished output'
  );
  refuse(
    flags.resume && lineFormat(format) === null && format !== 'documents' && !isPerArticle,
    `--resume goes on inside a file, and ${format} is one piece: expected --format ndjson, csv or tsv, or --per article`
  );
  refuse(
    flags.sort !== undefined && (flags.perDocument || output.kind === 'folder'),
    '--sort orders articles in one output: it does not go with --per-document or a folder'
  );
  refuse(flags.perDocument && flags.unique, '--unique is about articles, --per-document about documents');
  refuse(
    flags.stats && flags.format !== undefined && flags.format !== 'view' && flags.format !== 'json',
    `--stats draws bars, or writes --format json; found --format ${flags.format}`
  );
  refuse(flags.perDocument && flags.stats, '--stats counts articles: leave --per-document out');
  refuse(
    flags.fields !== undefined && lineFormat(format) === null && format !== 'json',
    `--fields goes with json, ndjson, csv and tsv; found ${format}`
  );
}

function jobOf(flags: ParseFlags, format: OutputFormat, output: Output, world: World): Job {
  const isTerminal = output.kind === 'stdout';
  const needsArticles = lineFormat(format) === null && format !== 'documents' && format !== 'view';
  const rows = flags.sort !== undefined || flags.unique === true;
  return {
    format: flags.stats ? 'view' : format,
    reference: flags.reference ?? null,
    language: flags.lang ?? null,
    kind: flags.kind ?? null,
    where: flags.where ?? null,
    field: flags.field ?? null,
    fields: flags.fields === undefined ? null : fieldsOf(flags.fields),
    style: {
      colour: isTerminal && wantsColour(world.stdout, world.env),
      width: textWidth(isTerminal ? world.stdout : {})
    },
    wants: {
      articles: !flags.stats && (needsArticles || rows || (format === 'view' && !isTerminal)),
      keys: flags.unique === true,
      facts: flags.stats === true,
      rows: output.kind === 'folder' && output.per === 'article'
    }
  };
}

function fieldsOf(list: string): FieldName[] {
  return list.split(',').map((name) => fieldName(name.trim()));
}

function sortOf(sort: string | undefined): RunOptions['sort'] {
  if (sort === undefined) return null;
  const descending = sort.startsWith('-');
  const field = descending ? sort.slice(1) : sort;
  fieldName(field);
  return { field, descending };
}
