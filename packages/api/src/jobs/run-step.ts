import { parse } from '@wirecopy/core';
import { writeArticles } from '@wirecopy/core/formats';
import { decodeHtml, looksLikeHtml } from '@wirecopy/core/read';
import { type JobBindings, jobKeys, type JobMessage } from './bindings.ts';

const PAGE = 100; // keys a step: the most that a queue takes in one batch
const MAX_BYTES = 20 * 1024 * 1024; // a worker has 128 MB

/** A document that no retry will mend. */
export class UnreadableDocument extends Error {}

/** Does one step of a job. Throws where it should be tried again. */
export async function runStep(message: JobMessage, bindings: JobBindings): Promise<void> {
  if (message.step === 'list') await listPage(message, bindings);
  else await parseObject(message.job, message.key, bindings.DOCUMENTS);
}

/** Sends one page of the folder's keys to be parsed, then the next page's listing; the page's record says how many there were. */
async function listPage(
  { job, prefix, page, cursor }: Extract<JobMessage, { step: 'list' }>,
  { DOCUMENTS, JOBS }: JobBindings
): Promise<void> {
  const listing = await DOCUMENTS.list({ prefix, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
  const keys = listing.objects.map(({ key }) => key).filter((key) => !key.startsWith('jobs/'));
  if (keys.length > 0) await JOBS.sendBatch(keys.map((key) => ({ body: { step: 'parse', job, key } })));
  const next = listing.truncated ? listing.cursor : undefined;
  if (next !== undefined) await JOBS.send({ step: 'list', job, prefix, page: page + 1, cursor: next });
  await DOCUMENTS.put(
    jobKeys.page(job, page),
    JSON.stringify({ documents: keys.length, last: next === undefined })
  );
}

/** Parses one object and writes its articles as NDJSON beside the job. The result's key follows from the document's: done twice is done once. */
async function parseObject(job: string, key: string, bucket: JobBindings['DOCUMENTS']): Promise<void> {
  const object = await bucket.get(key);
  if (object === null) throw new UnreadableDocument(`There is no object "${key}".`);
  const bytes = await object.arrayBuffer();
  if (bytes.byteLength > MAX_BYTES)
    throw new UnreadableDocument(`"${key}" has ${bytes.byteLength} bytes; the limit is ${MAX_BYTES}.`);
  // Nothing says what the object is in but its name and itself.
  const text = decodeHtml(new Uint8Array(bytes), null);
  const isHtml = /\.x?html?$/iu.test(key) || looksLikeHtml(text);
  const document = parse(text, { format: isHtml ? 'html' : 'text' });
  await bucket.put(jobKeys.result(job, key), writeArticles(document.articles, 'ndjson'));
}
