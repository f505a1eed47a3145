import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

/** What was resident at the highest, in MB, when so much of the input was read. */
interface Mark {
  readonly bytes: number;
  readonly peak: number;
}

export interface Measured {
  readonly seconds: number;
  /** At the end (Linux; elsewhere 0). */
  readonly peak: number;
  /** One for each of the places asked for that the run came by. */
  readonly marks: readonly Mark[];
}

/** One run of the built program. `places`: bytes of input at which to look at the memory, ascending. */
export async function measure(
  input: string,
  workers: number,
  out: string,
  places: readonly number[] = []
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, [bin, 'parse', input, '--jobs', String(workers), '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit']
  });
  let peak = 0;
  const marks: Mark[] = [];
  // The kernel keeps the highest value, so looking now and then is enough.
  const look = async (): Promise<void> => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024);
    const place = places[marks.length];
    if (place !== undefined && (await bytesRead(child.pid, input)) >= place)
      marks.push({ bytes: place, peak });
  };
  const timer = setInterval(() => void look(), 50);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`wirecopy parse ${input} --jobs ${workers} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peak, marks };
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
