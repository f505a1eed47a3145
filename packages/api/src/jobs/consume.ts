import { type JobBindings, jobKeys, type JobMessage } from './bindings.ts';
import { runStep, UnreadableDocument } from './run-step.ts';

/** A batch that a Cloudflare queue delivers. */
export interface JobBatch {
  readonly queue: string;
  readonly messages: readonly {
    readonly body: JobMessage;
    readonly ack: () => void;
    readonly retry: () => void;
  }[];
}

/**
 * Consumes the job queue and its dead-letter queue (whose name ends with `-dead`). A step is acknowledged only once its object is written,
 * so a consumer that dies half-way loses nothing; the queue delivers the step again.
 */
export async function consumeJobs(batch: JobBatch, bindings: JobBindings): Promise<void> {
  const dead = batch.queue.endsWith('-dead');
  for (const message of batch.messages) {
    try {
      if (dead) await recordFailure(message.body, 'It failed each time that it was tried.', bindings);
      else await runStep(message.body, bindings);
      message.ack();
    } catch (error) {
      if (error instanceof UnreadableDocument && !dead) {
        await recordFailure(message.body, error.message, bindings);
        message.ack();
      } else message.retry();
    }
  }
}

async function recordFailure(message: JobMessage, reason: string, { DOCUMENTS }: JobBindings): Promise<void> {
  const { job, step } = message;
  if (step === 'list')
    await DOCUMENTS.put(jobKeys.stopped(job), JSON.stringify({ page: message.page, reason }));
  else await DOCUMENTS.put(jobKeys.failure(job, message.key), JSON.stringify({ key: message.key, reason }));
}
