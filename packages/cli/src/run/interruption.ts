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
  const signalled = new Promise<null>((resolve) => {
    wake = () => resolve(null);
  });
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
    until: async function* (items) {
      const iterator = items[Symbol.asyncIterator]();
      for (;;) {
        // A pipe that gives nothing must not hold the signal up.
        const next = await Promise.race([iterator.next(), signalled]);
        if (next === null || signal !== null || next.done) break;
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
