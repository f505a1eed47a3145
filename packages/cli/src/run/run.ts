import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type InputError, isInputError } from '@wirecopy/core/node';
import { exitCodes } from '../exit-codes.ts';
import { fileSink } from '../output/file-sink.ts';
import { folderSink } from '../output/folder-sink.ts';
import { rowWriters } from '../output/row-writer.ts';
import type { RowOrigin, Sink } from '../output/sink.ts';
import { streamSink } from '../output/stream-sink.ts';
import type { World } from '../terminal/world.ts';
import { statsView } from '../views/stats-view.ts';
import { paintFor } from '../terminal/paint.ts';
import { openErrors } from './errors.ts';
import { interruption } from './interruption.ts';
import type { Outcome, Row } from './job.ts';
import { type Checkpoint, inputFacts, openJournal } from './journal.ts';
import { outcomes } from './outcomes.ts';
import { type Counts, hasRoomForProgress, showProgress } from './progress.ts';
import { readItems } from './read-items.ts';
import type { Output, RunOptions } from './run-options.ts';
import { createSeen } from './seen.ts';
import { sortedRows } from './sorted-rows.ts';
import { createStats } from './stats.ts';
import { tuneMemory } from './tune-memory.ts';

/** Milliseconds between checkpoints: what a killed run does again at most. */
const checkpointEvery = 150;

const beginning: Checkpoint = { input: 0, done: 0, bytes: 0, errorBytes: 0, articles: 0, errors: 0 };

/**
 * Runs inputs through core and into the output, in order. Gives the exit code.
 *
 * Exactly once: rows are handed to the system before the checkpoint that counts them is; a run that goes on cuts the output back to
 * the last checkpoint and begins at the item after it.
 */
export async function run(options: RunOptions, world: World): Promise<number> {
  const { inputs, job, output } = options;
  tuneMemory(options.jobs);
  if (options.resume && output.kind === 'file' && (await isComplete(output.path))) {
    world.stderr.write(`wirecopy: ${output.path} is complete; without --resume it is made anew\n`);
    return exitCodes.done;
  }
  const journal =
    output.kind === 'stdout'
      ? null
      : await openJournal(journalPath(output), [job, output, inputFacts(inputs)], options.resume);
  const start = journal?.start ?? beginning;
  const errors = await openErrors(options.errorsFile, world, start);
  const sink = await openSink(options, world, start.bytes);
  const counts: Counts = { bytes: 0, documents: 0, articles: start.articles, errors: start.errors };
  const progress = showProgress(
    hasRoomForProgress(world, output.kind !== 'stdout') ? world.stderr : { write: () => true },
    counts,
    totalBytes(options)
  );
  const stop = interruption();
  const seen = options.unique ? createSeen() : null;
  const stats = options.stats === null ? null : createStats();
  const sorted = options.sort === null ? null : sortedRows(options.sort);

  const fail = async (error: InputError): Promise<void> => {
    progress.pause();
    if (error.code !== 'empty') counts.errors += 1;
    await errors.report(error);
  };
  const take = async (row: Row, origin: RowOrigin): Promise<void> => {
    if (row.key !== null && seen?.(row.key)) return;
    counts.articles += row.articles;
    if (row.facts !== null) stats?.add(row.facts);
    if (sorted !== null) sorted.add(row, origin);
    else if (stats === null) await sink.write(row, origin);
  };

  let at = { input: start.input, done: start.done };
  let lastNote = performance.now();
  const note = async (): Promise<void> => {
    const [bytes, errorBytes] = [await sink.flush(), await errors.flush()];
    await journal?.note({ ...at, bytes, errorBytes, articles: counts.articles, errors: counts.errors });
    lastNote = performance.now();
  };

  try {
    if (journal?.start == null) for (const error of options.missing) await fail(error);
    const open = { ...options.open, onBytes: (count: number) => void (counts.bytes += count) };
    const items = stop.until(readItems(inputs, open, start));
    for await (const group of outcomes(items, job, options.jobs)) {
      for (const { input, done, result } of group) {
        if (input !== at.input) await sink.endInput();
        if (isInputError(result)) {
          await fail(result);
          const { name, record } = result;
          if (job.format === 'documents' && record !== null)
            await sink.write(errorRow(result), { name, record, uri: null, metadata: {} });
        } else {
          counts.documents += result.documents;
          if (result.failure !== null) await fail(failureOf(result));
          const { origin, uri, metadata } = result;
          for (const row of result.rows) await take(row, { ...origin, uri, metadata });
        }
        at = { input, done };
        if (journal !== null && performance.now() - lastNote > checkpointEvery) await note();
        if (stop.signal !== null) break;
      }
      // What the workers have under way is left: nobody who stops a run waits for it.
      if (stop.signal !== null) break;
    }
    if (stop.signal !== null) {
      await note();
      progress.stop();
      await sink.abandon(journal !== null);
      await errors.close();
      world.stderr.write(goOn(options, counts));
      return stop.signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated;
    }
    for (const { row, origin } of sorted?.rows() ?? []) await sink.write(row, origin);
    if (stats !== null)
      await sink.write(statsRow(stats.tables(), options), { name: '', record: 0, uri: null, metadata: {} });
    await sink.finish();
    await errors.close();
    await journal?.remove();
  } finally {
    progress.stop();
    stop.forget();
  }
  return counts.errors > 0 ? exitCodes.unread : exitCodes.done;
}

async function openSink({ output, job }: RunOptions, world: World, keepBytes: number): Promise<Sink> {
  const openWriter = await rowWriters(job);
  if (output.kind === 'stdout') return streamSink(world.stdout, openWriter());
  if (output.kind === 'file') return fileSink(output.path, openWriter(), keepBytes);
  return folderSink({
    folder: output.path,
    extension: output.extension,
    per: output.per,
    openWriter,
    keepBytes
  });
}

/** The file is there and no journal says that a run is under way. */
async function isComplete(path: string): Promise<boolean> {
  const isThere = async (name: string): Promise<boolean> => (await stat(name).catch(() => null)) !== null;
  return (await isThere(path)) && !(await isThere(`${path}.journal`));
}

function journalPath(output: Exclude<Output, { readonly kind: 'stdout' }>): string {
  return output.kind === 'file' ? `${output.path}.journal` : join(output.path, '.wirecopy.journal');
}

function totalBytes({ inputs }: RunOptions): number | null {
  let sum = 0;
  for (const { size } of inputs) {
    if (size === null) return null;
    sum += size;
  }
  return sum;
}

const emptyRow = { articles: 0, article: null, key: null, facts: null } as const;

/** One output record for each input record, also for one that could not be read. */
function errorRow({ name, record, code, message }: InputError): Row {
  return { ...emptyRow, text: `${JSON.stringify({ origin: { name, record }, error: { code, message } })}\n` };
}

function failureOf({ origin, failure }: Outcome): InputError {
  const message = failure ?? '';
  return { kind: 'input-error', ...origin, code: 'record', reason: null, message };
}

function statsRow(
  tables: ReturnType<ReturnType<typeof createStats>['tables']>,
  { stats, job }: RunOptions
): Row {
  const style = { paint: paintFor(job.style.colour), width: job.style.width };
  const text = stats === 'json' ? `${JSON.stringify(tables, null, 2)}\n` : statsView(tables, style);
  return { ...emptyRow, text };
}

function goOn({ output }: RunOptions, counts: Counts): string {
  const sofar = `wirecopy: stopped after ${counts.articles} articles`;
  return output.kind === 'stdout'
    ? `${sofar}. With --out FILE a run can be continued by --resume.\n`
    : `${sofar}. To go on, run the same command with --resume.\n`;
}
