import { exitCodes } from '../exit-codes.ts';
import { openSink } from '../output/open-sink.ts';
import type { World } from '../terminal/world.ts';
import { keepCheckpoints } from './checkpoints.ts';
import { collectRows } from './collect-rows.ts';
import { openErrors } from './errors.ts';
import { interruption } from './interruption.ts';
import { beginning } from './journal.ts';
import { outcomes } from './outcomes.ts';
import { type Counts, runProgress } from './progress.ts';
import { readItems } from './read-items.ts';
import { isComplete, openRunJournal } from './run-journal.ts';
import type { RunOptions } from './run-options.ts';
import { outcomeTaker } from './take-outcomes.ts';
import { tuneMemory } from './tune-memory.ts';

/**
 * Runs inputs through core and into the output, in order. Gives the exit code.
 *
 * Exactly once: rows are handed to the system before the checkpoint that counts them is; a run that goes on cuts the output back to
 * the last checkpoint and begins at the item after it.
 */
export async function run(options: RunOptions, world: World): Promise<number> {
  const { inputs, job, jobs, output } = options;
  tuneMemory(jobs);
  if (options.resume && output.kind === 'file' && (await isComplete(output))) {
    world.stderr.write(`wirecopy: ${output.path} is complete; without --resume it is made anew\n`);
    return exitCodes.done;
  }
  const journal = await openRunJournal(options);
  const start = journal?.start ?? beginning;
  const counts: Counts = { bytes: 0, documents: 0, articles: start.articles, errors: start.errors };
  const progress = runProgress(options, counts, world);
  const errors = await openErrors(options.errorsFile, world, start, { counts, progress });
  const sink = await openSink(options, world, start.bytes);
  const checkpoints = keepCheckpoints(journal, start, async () => {
    const [bytes, errorBytes] = [await sink.flush(), await errors.flush()];
    return { bytes, errorBytes, articles: counts.articles, errors: counts.errors };
  });
  const rows = collectRows(options, sink, counts);
  const take = outcomeTaker({ errors, rows, sink, counts }, start.input, job.format === 'documents');
  const stop = interruption();
  try {
    if (journal?.start == null) for (const error of options.missing) await errors.report(error);
    const open = { ...options.open, onBytes: (count: number) => void (counts.bytes += count) };
    const items = stop.until(readItems(inputs, open, start));
    taking: for await (const group of outcomes(items, job, jobs)) {
      for (const done of group) {
        await take(done);
        await checkpoints.pass(done);
        // What the workers have under way is left: nobody who stops a run waits for it.
        if (stop.signal !== null) break taking;
      }
    }
    if (stop.signal !== null) {
      await checkpoints.note();
      progress.stop();
      await sink.abandon(journal !== null);
      await errors.close();
      world.stderr.write(stoppedMessage(options, counts));
      return stop.signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated;
    }
    await rows.finish();
    await sink.finish();
    await errors.close();
    await journal?.remove();
  } finally {
    progress.stop();
    stop.forget();
  }
  return counts.errors > 0 ? exitCodes.unread : exitCodes.done;
}

function stoppedMessage({ output }: RunOptions, counts: Counts): string {
  const sofar = `wirecopy: stopped after ${counts.articles} articles`;
  return output.kind === 'stdout'
    ? `${sofar}. With --out FILE a run can be continued by --resume.\n`
    : `${sofar}. To go on, run the same command with --resume.\n`;
}
