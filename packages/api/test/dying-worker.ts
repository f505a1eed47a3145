import worker from '../src/cloudflare.ts';
import type { JobBindings } from '../src/jobs/bindings.ts';
import type { JobBatch } from '../src/jobs/consume.ts';

const MARK = 'test/died';

/** The worker, but its consumer dies once in the middle of its first batch of documents, and each time it meets a poisoned one, or lists a poisoned folder. */
const dying: Pick<typeof worker, 'fetch' | 'queue'> = {
  fetch: worker.fetch,
  queue: async (batch: JobBatch, env: JobBindings): Promise<void> => {
    if (batch.queue.endsWith('-dead')) return worker.queue(batch, env);
    for (const message of batch.messages) {
      const { body } = message;
      const half = body.step === 'parse' && (await env.DOCUMENTS.get(MARK)) === null;
      const poisoned = (body.step === 'parse' ? body.key : body.prefix).includes('poison');
      if (poisoned) {
        message.retry();
        continue;
      }
      // Dies after the result is written and before it is acknowledged: the worst moment.
      await worker.queue(
        {
          queue: batch.queue,
          messages: [half ? { ...message, body, ack: () => {}, retry: () => {} } : message]
        },
        env
      );
      if (half) {
        await env.DOCUMENTS.put(MARK, 'x');
        throw new Error('the consumer dies');
      }
    }
  }
};
export default dying;
