import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A real terminal with a shell in it, for tests. */
export interface Terminal {
  readonly folder: string;
  /** Types a command line and Enter. */
  readonly run: (command: string) => void;
  /** Presses keys, by tmux's names. */
  readonly keys: (...keys: readonly string[]) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** The rows of the screen. */
  readonly screen: () => string;
  /** The rows with their colour codes. */
  readonly colours: () => string;
  /** Waits until the screen shows something; fails with the screen in the message. */
  readonly until: (expected: RegExp | ((screen: string) => boolean)) => Promise<string>;
  /** Sends a signal to the program that was started by `run`. */
  readonly signal: (name: NodeJS.Signals) => void;
  readonly close: () => void;
}

export const hasTmux: boolean = spawnSync('tmux', ['-V']).status === 0;

// Two busy cores take their time; a test that fails waits this long once.
const patienceMilliseconds = 30_000;

export function openTerminal(
  columns: number,
  rows: number,
  environment: Record<string, string> = {}
): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-test-'));
  const socket = join(folder, 'tmux');
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...args], { encoding: 'utf8' });
  const variables = {
    PS1: 'READY$ ',
    XDG_STATE_HOME: join(folder, 'state'),
    LC_ALL: 'C.UTF-8',
    PAGER: 'cat',
    ...environment
  };
  tmux(
    'new-session',
    '-d',
    '-x',
    `${columns}`,
    '-y',
    `${rows}`,
    '-c',
    folder,
    'env',
    '-u',
    'NO_COLOR',
    '-u',
    'FORCE_COLOR',
    '-u',
    'NODE_ENV',
    '-u',
    'CI',
    ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
    'bash',
    '--norc',
    '--noprofile'
  );
  tmux('set-option', '-g', 'status', 'off');
  tmux('set-option', '-g', 'window-size', 'manual');
  const screen = (): string => tmux('capture-pane', '-p');
  return {
    folder,
    run: (command) => tmux('send-keys', `sh -c 'echo $$ > pid; exec ${command}'`, 'Enter'),
    keys: (...keys) => {
      for (const key of keys) tmux('send-keys', key);
    },
    resize: (width, height) => tmux('resize-window', '-x', `${width}`, '-y', `${height}`),
    screen,
    colours: () => tmux('capture-pane', '-p', '-e', '-N'),
    until: async (expected) => {
      const shows = typeof expected === 'function' ? expected : (text: string) => expected.test(text);
      for (const start = performance.now(); ; ) {
        const text = screen();
        if (shows(text)) return text;
        if (performance.now() - start > patienceMilliseconds)
          throw new Error(`expected ${String(expected)}, the screen is:\n${text}`);
        await wait(40);
      }
    },
    signal: (name) => process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), name),
    close: () => {
      spawnSync('tmux', ['-S', socket, 'kill-server']);
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
