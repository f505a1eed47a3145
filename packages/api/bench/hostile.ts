// 100 000 hostile requests on loopback; the server must live, answer and keep its memory: npm run bench:hostile -w @wirecopy/api
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { all } from '@wirecopy/core/locales/all';
import { start } from './start.ts';

const PORT = 8903;
const COUNT = Number(process.argv[2] ?? 100_000);
const PARALLEL = 1000;

// A small generator with a seed, so that a run can be repeated. Its low bits repeat themselves soon: the high ones choose.
let state = 20_241_119;
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const noise = (length: number): string =>
  Array.from({ length }, () => String.fromCharCode(random(20) === 0 ? random(65_536) : 32 + random(95))).join(
    ''
  );
const head = (lines: readonly string[], body: string): string =>
  [
    `POST /v1/${['parse', 'explain', 'dates', 'parse/batch'][random(4)] ?? 'parse'} HTTP/1.1`,
    'Host: x',
    ...lines,
    '',
    body
  ].join('\r\n');
const sized = (type: string, body: string, off = 0): string =>
  head(
    [
      `Content-Type: ${type}`,
      `Content-Length: ${Math.max(0, Buffer.byteLength(body) + off)}`,
      'Connection: close'
    ],
    body
  );

/** What comes to its end: an answer is waited for, also from a server that has much to do. */
const WHOLE: readonly (() => string)[] = [
  () => sized('text/plain', noise(random(2000))),
  () => sized('text/html', `<${noise(random(500))}${'<div>'.repeat(random(500))}`),
  () => sized('application/json', `{"text":${'['.repeat(random(5000))}`),
  () =>
    sized(
      'application/json',
      JSON.stringify({ text: noise(random(500)), reference: noise(10), language: noise(5) })
    ),
  () => sized('application/x-ndjson', `${noise(200)}\n{"text":"x"}\n${'{'.repeat(100)}`),
  () => sized('text/plain; charset=utf-16', noise(random(300))),
  () => sized('multipart/form-data; boundary=x', `--x\r\n${noise(100)}`),
  () => sized('text/plain', noise(200), -random(150)), // sends more than it promised
  () => head(['Content-Type: text/plain', 'Transfer-Encoding: chunked'], `5\r\nhello\r\nzz\r\n${noise(20)}`)
];

/** What has no end, or no beginning. */
const BROKEN: readonly (() => string)[] = [
  () => sized('text/plain', noise(200), 1 + random(500)), // promises more than it sends
  () => head(['Content-Type: text/plain', 'Transfer-Encoding: chunked'], 'ffff\r\ncut off'),
  () => noise(random(300))
];
const SHAPES = [...WHOLE, ...BROKEN];

/** Sends one request, sometimes drop by drop, and gives the status of the answer; 0 where the connection was closed without one. */
function send(make: () => string): Promise<number> {
  return new Promise((resolve) => {
    const data = make();
    const isSlow = random(200) === 0;
    let answer = '';
    const socket = connect(PORT, '127.0.0.1', () => {
      if (!isSlow) socket.write(data);
      else
        Array.from(data.slice(0, 20)).forEach((drop, at) =>
          setTimeout(() => socket.writable && socket.write(drop), at * 20)
        );
    });
    // What waits for the rest of a broken promise is hung up on from here.
    socket.setTimeout(isSlow || BROKEN.includes(make) ? 1500 : 60_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += answer.length < 20 ? chunk.toString('latin1') : '';
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1] ?? 0)));
  });
}

const server = await start('api', PORT);
const memory = (): number =>
  Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${server.pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024;
/** What the server holds in MB when nothing is under way: what is in it then is kept for good. */
const held = async (): Promise<number> => {
  await sleep(3000); // broken requests have been hung up on
  server.send('memory');
  const [{ heapUsed, arrayBuffers }] = (await once(server, 'message')) as [NodeJS.MemoryUsage];
  return (heapUsed + arrayBuffers) / 1024 / 1024;
};
// The words of a language are compiled when a text is in it, and those of some fifty are kept: with each asked for once they are all there.
const warmUp = async (): Promise<void> => {
  for (const { code } of all) {
    const response = await fetch(`http://127.0.0.1:${PORT}/v1/dates?text=12+May+2024&language=${code}`);
    await response.arrayBuffer();
  }
};
const counts = new Map<number, number>();
let sent = 0;
const worker = async (until: number): Promise<void> => {
  while (sent < until) {
    sent += 1;
    const status = await send(SHAPES[random(SHAPES.length)] ?? (() => ''));
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
};
/** Sends requests, a thousand at a time, until so many are sent. */
const storm = async (until: number): Promise<number> => {
  await Promise.all(Array.from({ length: PARALLEL }, () => worker(until)));
  return held();
};

await warmUp();
console.log(`each language asked for once: ${(await held()).toFixed(1)} MB held`);
const sizes: number[] = [];
for (let tenth = 1; tenth <= 10; tenth += 1) {
  const size = await storm((COUNT / 10) * tenth);
  sizes.push(size);
  console.log(`${sent} requests: ${size.toFixed(1)} MB held, ${memory().toFixed(0)} MB resident`);
}
console.log(
  'answers by status (0: closed without one):',
  Object.fromEntries([...counts].sort((a, b) => a[0] - b[0]))
);
const well = await fetch(`http://127.0.0.1:${PORT}/health`);
console.log(`alive: ${server.exitCode === null}, health ${well.status}`);
// In the first half words and pairs of words are still met for the first time, whose number is that of the data. What grows later has leaked.
const [half = 0, whole = 0] = [sizes[4], sizes[9]];
console.log(`held at the end against half-way: ${(whole / half).toFixed(3)}`);
if (whole > half * 1.02) process.exitCode = 1;
server.kill();
