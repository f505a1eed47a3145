import type { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleEdge } from './bundle.ts';
import { edgeWorker } from './edge-worker.ts';

const START_UP = 60_000;
const DOCUMENTS = 25;
let worker: Miniflare;
let base = '';

/** What the test needs of R2; miniflare's own types want the Workers' globals. */
interface TestBucket {
  readonly put: (key: string, value: string | Uint8Array) => Promise<unknown>;
  readonly get: (key: string) => Promise<{ readonly text: () => Promise<string> } | null>;
}

async function bucketOf(from: Miniflare): Promise<TestBucket> {
  return (await from.getR2Bucket('DOCUMENTS')) as unknown as TestBucket;
}

beforeAll(async () => {
  const bundle = await bundleEdge('./dying-worker.ts');
  const queue = { maxBatchSize: 10, maxBatchTimeout: 0.05, maxRetries: 2, retryDelay: 0 };
  worker = edgeWorker(bundle, {
    env: {
      DOCUMENTS: { type: 'r2', name: 'documents' },
      JOBS: { type: 'queue', name: 'wirecopy-jobs' }
    },
    triggers: [
      { type: 'queue', name: 'wirecopy-jobs', deadLetterQueue: 'wirecopy-jobs-dead', ...queue },
      { type: 'queue', name: 'wirecopy-jobs-dead', ...queue }
    ]
  });
  base = (await worker.ready).origin;
  const bucket = await bucketOf(worker);
  for (let number = 0; number < DOCUMENTS; number += 1)
    await bucket.put(
      `day/${number}.txt`,
      `Story number ${number} of the day\nNovember 19, 2024\nThe council met on Tuesday about matter ${number}, and it voted for it after a long debate in the hall.\n`
    );
  await bucket.put('day/poison.txt', 'x');
  const page = `<!doctype html><article><h1>The caf\xe9 of the harbour closes</h1>
<p>The caf\xe9 at the harbour closes on Tuesday after forty years, its owner told the guests who had come to say goodbye.</p>
<p>"I am tired," she said, and nobody in the harbour has been found who would take the caf\xe9 over from her.</p></article>`;
  await bucket.put('odd/page', Buffer.from(page, 'latin1'));
}, START_UP);

afterAll(() => worker.dispose());

const start = (body: object, name: string): Promise<Response> =>
  fetch(`${base}/v1/jobs`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'idempotency-key': name }
  });

test('parses every document of a folder once, though the consumer dies and the request comes twice', async () => {
  expect((await start({ prefix: 'day/' }, 'monday')).status).toBe(202);
  expect((await start({ prefix: 'day/' }, 'monday')).status).toBe(202);
  // The name is taken: another folder needs another one.
  expect((await start({ prefix: 'night/' }, 'monday')).status).toBe(422);
  const finished = { job: 'monday', state: 'done', documents: DOCUMENTS + 1, parsed: DOCUMENTS, failed: 1 };
  await expect
    .poll(async () => (await fetch(`${base}/v1/jobs/monday`)).json(), { timeout: 30_000, interval: 200 })
    .toMatchObject(finished);
  const bucket = await bucketOf(worker);
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const result = await bucket.get(`jobs/monday/results/day/${number}.txt.ndjson`);
    const articles = (await result?.text())?.trim().split('\n') ?? [];
    expect(articles).toHaveLength(1);
    expect(articles[0]).toContain(`matter ${number},`);
  }
  expect(await (await bucket.get('jobs/monday/failed/day/poison.txt.json'))?.text()).toContain('poison');
}, 60_000);

test('tells a page and its letters by what stands in it', async () => {
  await start({ prefix: 'odd/' }, 'odd');
  const state = async (): Promise<unknown> => (await fetch(`${base}/v1/jobs/odd`)).json();
  await expect.poll(state, { timeout: 30_000, interval: 200 }).toMatchObject({ state: 'done', parsed: 1 });
  const result = await (await bucketOf(worker)).get('jobs/odd/results/odd/page.ndjson');
  const article = JSON.parse((await result?.text()) ?? '') as object;
  expect(article).toMatchObject({ headline: { text: 'The café of the harbour closes' } });
}, 60_000);

test('says that a folder could not be listed', async () => {
  await start({ prefix: 'poisoned/' }, 'poisoned');
  const state = async (): Promise<unknown> => (await fetch(`${base}/v1/jobs/poisoned`)).json();
  await expect
    .poll(state, { timeout: 30_000, interval: 200 })
    .toMatchObject({ state: 'stopped', documents: 0 });
}, 60_000);

test('refuses a job without a folder, and knows no other jobs', async () => {
  expect((await start({}, 'tuesday')).status).toBe(422);
  expect((await start({ prefix: 'jobs/monday/' }, 'tuesday')).status).toBe(422);
  expect((await fetch(`${base}/v1/jobs/wednesday`)).status).toBe(404);
});
