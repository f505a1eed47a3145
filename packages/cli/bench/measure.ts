import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

/** One run of the built program: its time, and what it had resident at its highest, in MB (Linux; elsewhere 0). */
export async function measure(
  input: string,
  workers: number,
  out: string
): Promise<{ readonly seconds: number; readonly peak: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [bin, 'parse', input, '--jobs', String(workers), '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit']
  });
  let peak = 0;
  // The kernel keeps the highest value, so looking now and then is enough.
  const look = async (): Promise<void> => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024);
  };
  const timer = setInterval(() => void look(), 50);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`wirecopy parse ${input} --jobs ${workers} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peak };
}
