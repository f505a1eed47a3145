// Requests a second and p99 for an article of 5 kB, beside a bare Hono route that echoes the same body: npm run bench -w @wirecopy/api
import autocannon from 'autocannon';
import { bundleEdge } from '../test/bundle.ts';
import { edgeWorker } from '../test/edge-worker.ts';
import { start } from './start.ts';

const SECONDS = Number(process.argv[2] ?? 8);

const paragraph = (at: number): string =>
  `The council of Lisport met on Tuesday for the ${at}th time this year, and its members argued about the harbour, the school and the price of water until late in the evening, as the mayor told reporters.\n`;
const article = `Council of Lisport argues until late\n19 November 2024\nBy Ana Lund\n${Array.from({ length: 24 }, (_, at) => paragraph(at + 1)).join('')}Source: AFP\n`;

async function measure(name: string, base: string): Promise<number> {
  const run = (duration: number): Promise<autocannon.Result> =>
    autocannon({
      url: `${base}/v1/parse`,
      method: 'POST',
      body: article,
      headers: { 'content-type': 'text/plain' },
      connections: 8,
      duration
    });
  await run(2);
  const { requests, latency, non2xx, errors } = await run(SECONDS);
  console.log(
    `${name.padEnd(18)} ${requests.average.toFixed(0).padStart(7)} requests/s   p50 ${latency.p50} ms   p99 ${latency.p99} ms   failed ${non2xx + errors}`
  );
  return requests.average;
}

console.log(`An article of ${article.length} characters, 8 connections, ${SECONDS} s each`);
const bare = await start('bare', 8901);
const bareRate = await measure('Node, bare echo', 'http://127.0.0.1:8901');
bare.kill();
const api = await start('api', 8902);
const apiRate = await measure('Node, parse', 'http://127.0.0.1:8902');
api.kill();
console.log(`ratio on Node: ${(apiRate / bareRate).toFixed(3)}`);

const rates: number[] = [];
for (const [name, entry] of [
  ['workerd, bare echo', '../bench/bare.ts'],
  ['workerd, parse', '../bench/api.ts']
] as const) {
  const worker = edgeWorker(await bundleEdge(entry));
  rates.push(await measure(name, (await worker.ready).origin));
  await worker.dispose();
}
console.log(`ratio on workerd: ${((rates[1] ?? 0) / (rates[0] ?? 1)).toFixed(3)}`);
