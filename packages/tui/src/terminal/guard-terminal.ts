import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Presses and the wheel (1000), with SGR coordinates (1006), which know screens wider than 223 columns.
const mouseOn = '\u001b[?1000h\u001b[?1006h';
const mouseOff = '\u001b[?1006l\u001b[?1000l';

/** Gives the terminal back as it was, whatever ends the program. */
export interface TerminalGuard {
  readonly mouse: (on: boolean) => void;
  /** Tells how the screen is left. */
  readonly attach: (leave: () => void) => void;
  /** While another program has the terminal: the mouse is off. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly restore: () => void;
  /** What is said after a crash: one sentence; the details go to a file. */
  readonly crashWords: (error: unknown) => string;
}

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGQUIT: 3 } as const;

export function guardTerminal(output: NodeJS.WriteStream): TerminalGuard {
  let mouse = false;
  let leave: (() => void) | null = null;
  const setMouse = (on: boolean): void => {
    if (on !== mouse) output.write(on ? mouseOn : mouseOff);
    mouse = on;
  };
  const restore = (): void => {
    setMouse(false);
    leave?.();
    leave = null;
  };
  const end = (code: number) => (): void => {
    restore();
    process.exit(code);
  };
  for (const [signal, number] of Object.entries(signals)) process.on(signal, end(128 + number));
  const crash = (error: unknown): void => {
    restore();
    process.stderr.write(crashWords(error));
    process.exit(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  process.on('exit', restore);
  let paused = false;
  return {
    mouse: setMouse,
    attach: (how) => {
      leave = how;
    },
    pause: () => {
      paused = mouse;
      setMouse(false);
    },
    resume: () => setMouse(paused),
    restore,
    crashWords
  };
}

function crashWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const details = error instanceof Error ? (error.stack ?? message) : message;
  const file = join(tmpdir(), `wirecopy-crash-${process.pid}.log`);
  try {
    mkdirSync(tmpdir(), { recursive: true });
    writeFileSync(file, `${details}\n`, { mode: 0o600 });
    return `wirecopy-tui stopped, which is a mistake of its own: ${message}. What it knows is in ${file}; please report it.\n`;
  } catch {
    return `wirecopy-tui stopped, which is a mistake of its own: ${message}.\n`;
  }
}
