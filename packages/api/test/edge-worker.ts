import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';

/** Runs a bundled module on workerd, as a deployment does. `more` binds buckets and queues. */
export function edgeWorker(bundle: string, more: object = {}): Miniflare {
  return new Miniflare({
    telemetry: { enabled: false },
    workers: [
      {
        config: {
          name: 'api',
          compatibilityDate: '2026-10-01',
          manifest: {
            mainModule: 'edge.mjs',
            modules: { 'edge.mjs': { type: 'esm', contents: readFileSync(bundle, 'utf8') } }
          },
          ...more
        }
      }
    ]
  });
}
