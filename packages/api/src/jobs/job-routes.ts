import { Hono } from 'hono';
import { problem } from '../problem.ts';
import { type Bucket, type JobBindings, jobKeys } from './bindings.ts';

/** How far a job is. */
export interface JobStatus {
  readonly job: string;
  readonly prefix: string;
  /** `stopped`: the folder could not be listed to its end, so that documents of it are missing. */
  readonly state: 'listing' | 'stopped' | 'parsing' | 'done';
  /** Documents found so far; all of them once the state is no longer `listing`. */
  readonly documents: number;
  readonly parsed: number;
  readonly failed: number;
}

/**
 * `POST /v1/jobs` starts the parsing of all objects under a prefix of the bucket; `GET /v1/jobs/:job` says how far it is. An
 * `Idempotency-Key` names the job, so that a request sent twice starts one job.
 */
export function jobRoutes() {
  return new Hono<{ Bindings: JobBindings }>()
    .post('/v1/jobs', async (context) => {
      const prefix = readPrefix(await context.req.json().catch(() => null));
      const job = readJobName(context.req.header('idempotency-key')) ?? crypto.randomUUID();
      const { DOCUMENTS, JOBS } = context.env;
      const known = await readJson(DOCUMENTS, jobKeys.job(job));
      if (known !== null && known['prefix'] !== prefix)
        throw problem(422, `The job "${job}" parses another folder: name a new one.`, '/prefix');
      if (known === null) {
        await JOBS.send({ step: 'list', job, prefix, page: 0 });
        await DOCUMENTS.put(jobKeys.job(job), JSON.stringify({ prefix }));
      }
      context.header('location', `${new URL(context.req.url).pathname}/${job}`);
      return context.json({ job, prefix }, 202);
    })
    .get('/v1/jobs/:job', async (context) => {
      const job = readJobName(context.req.param('job')) ?? '';
      const record = await readJson(context.env.DOCUMENTS, jobKeys.job(job));
      if (record === null) throw problem(404, `There is no job "${job}".`);
      return context.json(await statusOf(job, String(record['prefix']), context.env.DOCUMENTS));
    });
}

function readPrefix(body: unknown): string {
  const prefix = typeof body === 'object' && body !== null && 'prefix' in body ? body.prefix : undefined;
  if (typeof prefix !== 'string' || prefix.startsWith('jobs/'))
    throw problem(
      422,
      'Name a folder of the bucket: {"prefix": "2024/11/"}. "jobs/" holds results.',
      '/prefix'
    );
  return prefix;
}

function readJobName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (!/^[\w-]{1,64}$/u.test(name))
    throw problem(422, 'A job is named with up to 64 letters, digits, - and _.', '/job');
  return name;
}

async function statusOf(job: string, prefix: string, bucket: Bucket): Promise<JobStatus> {
  let documents = 0;
  let listed = false;
  for await (const key of keysUnder(jobKeys.pages(job), bucket)) {
    const page = await readJson(bucket, key);
    documents += Number(page?.['documents'] ?? 0);
    listed ||= page?.['last'] === true;
  }
  const parsed = await count(jobKeys.results(job), bucket);
  const failed = await count(jobKeys.failures(job), bucket);
  const stopped = !listed && (await readJson(bucket, jobKeys.stopped(job))) !== null;
  const state = stopped ? 'stopped' : !listed ? 'listing' : parsed + failed < documents ? 'parsing' : 'done';
  return { job, prefix, state, documents, parsed, failed };
}

async function* keysUnder(prefix: string, bucket: Bucket): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const listing = await bucket.list({ prefix, ...(cursor === undefined ? {} : { cursor }) });
    for (const { key } of listing.objects) yield key;
    cursor = listing.truncated ? listing.cursor : undefined;
  } while (cursor !== undefined);
}

async function count(prefix: string, bucket: Bucket): Promise<number> {
  let found = 0;
  for await (const _key of keysUnder(prefix, bucket)) found += 1;
  return found;
}

async function readJson(bucket: Bucket, key: string): Promise<Readonly<Record<string, unknown>> | null> {
  const object = await bucket.get(key);
  if (object === null) return null;
  const value: unknown = JSON.parse(new TextDecoder().decode(await object.arrayBuffer()));
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}
