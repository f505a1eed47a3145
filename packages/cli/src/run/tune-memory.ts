import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Settings of V8's memory for a run, before its worker threads begin.
 *
 * Short-lived objects are most of what parsing makes, and V8 doubles their place again and again for them. As large as it is at the start of a
 * run it is large enough: the time stays the same, and a worker has a third less memory, whatever the size of the input.
 */
export function tuneMemory(jobs: number): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  if (jobs > 1) keepCoresForWorkers();
}

/**
 * V8 clears up in threads of its own. Where each core has a worker they only take time from it: two workers on two cores were 1.5 times as fast as
 * one, and are 1.8 times as fast without them.
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
