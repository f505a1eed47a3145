import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Megabytes of each half of the place for short-lived objects. */
const half = 8;

/**
 * Settings of V8's memory for a run, before its worker threads begin.
 *
 * Short-lived objects are most of what parsing makes. V8 begins with 2 MB for them, in which real pages are copied to and fro (959 collections for 4 MB of text), and
 * doubles that again and again, up to 16. Interleaved in one process on the same pages, a thread with 2 MB took 7.6 s of processor time, with 4 MB 6.9, with 8 MB
 * 6.2 and with 16 MB 6.4, which is memory for nothing. The heap of this thread, which parses where one job is asked for, is there already: letting it grow once took
 * 75 MB and no second off.
 */
export function tuneMemory(jobs: number): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  if (jobs === 1) return;
  setFlagsFromString(`--min-semi-space-size=${half}`);
  keepCoresForWorkers();
}

/**
 * V8 clears up in threads of its own. Where each core has a worker they only take time from it: on 40 MB of WET two workers on two cores were 1.5 times as
 * fast as one, and 1.7 to 1.8 times under V8's `--single-threaded-gc`, which takes as much processor time as what is set here. The price is memory, since
 * a marking takes longer: some 60 MB a worker.
 *
 * Threads that mark while the program runs must be off before the marking begins: what moves objects asks this flag whether it has to wait for
 * them. So a collection is made first, which ends any marking that is under way in this thread; the workers' heaps are born later. (Flags of the pause
 * itself stay as they are: Node's own heap ends its marking only where V8 marks in parallel. `--single-threaded-gc` is no way, since what it implies is
 * worked out when V8 starts.)
 */
function keepCoresForWorkers(): void {
  setFlagsFromString('--expose-gc');
  // Bun has neither V8 nor its flags.
  const collect = runInNewContext("typeof gc === 'function' ? gc : null") as (() => void) | null;
  setFlagsFromString('--no-expose-gc');
  if (collect === null) return;
  collect();
  setFlagsFromString('--no-concurrent-marking');
  setFlagsFromString('--no-parallel-scavenge');
}
