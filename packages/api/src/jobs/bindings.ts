/** What the jobs need of Cloudflare's R2 and Queues, and no more: other stores can stand in for them. */
export interface Bucket {
  readonly get: (key: string) => Promise<{ readonly arrayBuffer: () => Promise<ArrayBuffer> } | null>;
  readonly put: (key: string, value: string) => Promise<unknown>;
  readonly list: (options: {
    readonly prefix: string;
    readonly cursor?: string;
    readonly limit?: number;
  }) => Promise<{
    readonly objects: readonly { readonly key: string; readonly size: number }[];
    readonly truncated: boolean;
    readonly cursor?: string;
  }>;
}

interface Queue {
  readonly send: (message: JobMessage) => Promise<unknown>;
  readonly sendBatch: (messages: readonly { readonly body: JobMessage }[]) => Promise<unknown>;
}

export interface JobBindings {
  /** Holds the documents and the results. */
  readonly DOCUMENTS: Bucket;
  readonly JOBS: Queue;
}

/** One step of a job. Any step may be delivered twice: doing it again writes the same objects again. */
export type JobMessage =
  | {
      readonly step: 'list';
      readonly job: string;
      readonly prefix: string;
      readonly page: number;
      readonly cursor?: string;
    }
  | { readonly step: 'parse'; readonly job: string; readonly key: string };

/** Where the objects of a job stand in the bucket. */
export const jobKeys = {
  job: (job: string): string => `jobs/${job}/job.json`,
  /** Why the listing was given up. */
  stopped: (job: string): string => `jobs/${job}/stopped.json`,
  pages: (job: string): string => `jobs/${job}/pages/`,
  page: (job: string, page: number): string => `jobs/${job}/pages/${String(page).padStart(8, '0')}.json`,
  results: (job: string): string => `jobs/${job}/results/`,
  result: (job: string, key: string): string => `jobs/${job}/results/${key}.ndjson`,
  failures: (job: string): string => `jobs/${job}/failed/`,
  failure: (job: string, key: string): string => `jobs/${job}/failed/${key}.json`
};
