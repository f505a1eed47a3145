/** Ctrl-C and TERM, taken between two items: nothing is cut in the middle. A second ctrl-C ends at once. */
export interface Interruption {
  readonly signal: NodeJS.Signals | null;
  /** The items up to the signal. */
  readonly until: <T>(items: AsyncIterable<T>) => AsyncGenerator<T>;
  readonly forget: () => void;
}

export function interruption(): Interruption {
  let signal: NodeJS.Signals | null = null;
  let wake: () => void = () => {};
  const take = (received: NodeJS.Signals): void => {
    if (signal !== null) process.exit(received === 'SIGINT' ? 130 : 143);
    signal = received;
    wake();
  };
  process.on('SIGINT', take);
  process.on('SIGTERM', take);
  return {
    get signal() {
      return signal;
    },
    until: async function* <T>(items: AsyncIterable<T>) {
      const iterator = items[Symbol.asyncIterator]();
      for (;;) {
        // A pipe that gives nothing must not hold the signal up. (A race against one lasting promise would keep every item alive.)
        const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
          wake = () => resolve(null);
          iterator.next().then(resolve, reject);
        });
        if (next === null || next.done || signal !== null) break;
        yield next.value;
      }
      // Not awaited: the iterator may be waiting for a pipe that stays silent.
      if (signal !== null) void iterator.return?.();
    },
    forget: () => {
      process.off('SIGINT', take);
      process.off('SIGTERM', take);
    }
  };
}
