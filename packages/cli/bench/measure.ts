import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

/** How things stood when so much of the input was read. */
export interface Mark {
  /** Of the input, as stored. */
  readonly bytes: number;
  readonly seconds: number;
  /** Processor time of all threads, in seconds (Linux; elsewhere 0). */
  readonly processor: number;
  /** What was resident at the highest, in MB (Linux; elsewhere 0). */
  readonly peak: number;
}

export interface Measured extends Mark {
  /** One for each of the places asked for that the run came by. */
  readonly marks: readonly Mark[];
}

export interface MeasureOptions {
  readonly workers: number;
  /** Whether all of it has to share one core (Linux, by `taskset`). */
  readonly isOnOneCore?: boolean;
  readonly out: string;
  /** Bytes of input at which to look, ascending. */
  readonly places?: readonly number[];
}

/** One run of the built program. */
export async function measure(
  input: string,
  { workers, isOnOneCore = false, out, places = [] }: MeasureOptions
): Promise<Measured> {
  const start = performance.now();
  const command = [process.execPath, bin, 'parse', input, '--jobs', String(workers), '--out', out];
  const [program = '', ...args] = isOnOneCore ? ['taskset', '-c', '0', ...command] : command;
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const marks: Mark[] = [];
  let last: Mark = { bytes: 0, seconds: 0, processor: 0, peak: 0 };
  const look = async (): Promise<void> => {
    const place = places[marks.length];
    const bytes = place === undefined ? 0 : await bytesRead(child.pid, input);
    const [processor, peak] = await Promise.all([processorTime(child.pid), peakMemory(child.pid)]);
    // It has just ended.
    if (peak === 0) return;
    last = { bytes, seconds: secondsSince(start), processor, peak };
    if (place !== undefined && bytes >= place) marks.push({ ...last, bytes: place });
  };
  const timer = setInterval(() => void look(), 50);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`wirecopy parse ${input} --jobs ${workers} ended with ${code}`);
  return { ...last, seconds: secondsSince(start), marks };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

/** The kernel keeps the highest value, so looking now and then is enough. */
async function peakMemory(process: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
}

/** Fields 14 and 15 of proc_pid_stat(5), in hundredths of a second; the name in field 2 may hold spaces. */
async function processorTime(process: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${process}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

/** How far a process has read a file. */
async function bytesRead(process: number | undefined, path: string): Promise<number> {
  const folder = `/proc/${process}`;
  for (const descriptor of await readdir(`${folder}/fd`).catch(() => [])) {
    if ((await readlink(`${folder}/fd/${descriptor}`).catch(() => '')) !== path) continue;
    const info = await readFile(`${folder}/fdinfo/${descriptor}`, 'utf8').catch(() => '');
    return Number(/pos:\s+(\d+)/u.exec(info)?.[1] ?? 0);
  }
  return 0;
}
