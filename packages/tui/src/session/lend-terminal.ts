import type { TerminalGuard } from '../terminal/guard-terminal.ts';

/** What the running screen can do for a command. */
export interface TerminalControl {
  readonly exit: () => void;
  /** Gives the terminal away while the work runs. */
  readonly lend: (work: () => Promise<void>) => Promise<void>;
}

/** The terminal, which another program or the shell may have for a while. */
export interface TerminalLender {
  readonly attach: (control: TerminalControl) => void;
  readonly exit: () => void;
  /** Where somebody has the terminal already, nothing is done: they give it back, and then all is drawn. */
  readonly lend: (work: () => Promise<void>) => Promise<void>;
}

export function terminalLender(guard: Pick<TerminalGuard, 'pause' | 'resume'>): TerminalLender {
  let terminal: TerminalControl | null = null;
  let isLent = false;
  return {
    attach: (control) => {
      terminal = control;
    },
    exit: () => terminal?.exit(),
    lend: async (work) => {
      if (isLent) return;
      isLent = true;
      guard.pause();
      try {
        await terminal?.lend(work);
      } finally {
        guard.resume();
        isLent = false;
      }
    }
  };
}

/** Stops the program as ctrl-Z does, until the shell goes on with it. */
export async function suspend(): Promise<void> {
  const continued = new Promise<void>((done) => {
    process.once('SIGCONT', () => done());
    // Where nothing can stop the program (no job control) it goes on at once.
    setTimeout(done, 300);
  });
  // The whole job stops, as the terminal would do it: a shell script or npx around the program, too.
  process.kill(0, 'SIGTSTP');
  await continued;
}
