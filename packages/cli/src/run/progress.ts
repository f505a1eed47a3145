import { fstatSync } from 'node:fs';
import type { World } from '../terminal/world.ts';
import type { RunOptions } from './run-options.ts';

/** What a run counts. */
export interface Counts {
  bytes: number;
  documents: number;
  articles: number;
  errors: number;
}

interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  /** Clears the line, so that a message can be written. */
  readonly pause: () => void;
  readonly stop: () => void;
}

const interval = 250;
/** A run that is over sooner says nothing on the way. */
const patience = 1000;

/** The progress of a run, where there is room to show it. */
export function runProgress(
  { inputs, output }: RunOptions,
  counts: Readonly<Counts>,
  world: World
): Progress {
  const hasRoom = hasRoomForProgress(world, output.kind !== 'stdout');
  return showProgress(hasRoom ? world.stderr : { write: () => true }, counts, totalBytes(inputs));
}

function totalBytes(inputs: RunOptions['inputs']): number | null {
  let sum = 0;
  for (const { size } of inputs) {
    if (size === null) return null;
    sum += size;
  }
  return sum;
}

/**
 * Whether the terminal is free for a line of progress: the articles go into a file. On the terminal they would stand between two such lines, and behind a
 * pipe there may be a program that draws on the terminal itself (`less`, `wirecopy-tui`).
 */
function hasRoomForProgress({ stdout }: World, isWrittenToFile: boolean): boolean {
  if (isWrittenToFile) return true;
  if (stdout.isTTY === true || stdout.fd === undefined) return false;
  return fstatSync(stdout.fd).isFile();
}

/**
 * A line on a terminal that says how far the run is; nothing in a pipe.
 *
 * @param total bytes of all inputs; null where it is not known
 */
function showProgress(stream: ProgressStream, counts: Readonly<Counts>, total: number | null): Progress {
  if (stream.isTTY !== true) return { pause: () => {}, stop: () => {} };
  const start = performance.now();
  let isShown = false;
  const timer = setInterval(() => {
    const passed = performance.now() - start;
    if (passed < patience) return;
    const line = progressLine(counts, total, passed / 1000);
    stream.write(`\r\u001B[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    isShown = true;
  }, interval);
  timer.unref();
  const clear = (): void => {
    if (isShown) stream.write('\r\u001B[K');
    isShown = false;
  };
  return {
    pause: clear,
    stop: () => {
      clearInterval(timer);
      clear();
    }
  };
}

/** "12.4 MB of 50 MB · 830 docs/s · 9 120 articles · 1 error · 34 s left" */
function progressLine(counts: Readonly<Counts>, total: number | null, seconds: number): string {
  const parts = [total ? `${size(counts.bytes)} of ${size(total)}` : size(counts.bytes)];
  parts.push(`${Math.round(counts.documents / Math.max(seconds, 0.001))} docs/s`);
  parts.push(`${counts.articles} articles`);
  if (counts.errors > 0) parts.push(`${counts.errors} ${counts.errors === 1 ? 'error' : 'errors'}`);
  if (total && counts.bytes > 0)
    parts.push(`${duration((seconds * (total - counts.bytes)) / counts.bytes)} left`);
  return parts.join(' · ');
}

function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit > 0 && value < 100 ? value.toFixed(1) : Math.round(value)} ${units[unit] ?? ''}`;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 90) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
