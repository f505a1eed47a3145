import { workerData } from 'node:worker_threads';
import type { SourceDocument } from '@wirecopy/core/read';
import type { Job, Outcome } from './run/job.ts';
import { documentProcessor } from './run/process-document.ts';

// Tinypool hands the pool's own data as the second of two.
const [, job] = workerData as readonly [unknown, Job];
const process = documentProcessor(job);

/** The body of a worker thread: documents in, their outcomes out. */
export default function work(sources: readonly SourceDocument[]): Outcome[] {
  return sources.map(process);
}
