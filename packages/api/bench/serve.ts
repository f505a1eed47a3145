// A server for the benches: `serve.ts api|bare PORT`. `bare` reads a body and echoes it in JSON, as the least that any route does.
import { serve } from '@hono/node-server';
import api from './api.ts';
import bare from './bare.ts';

const [kind, port] = process.argv.slice(2);
const app = kind === 'bare' ? bare : api;
// What is still held once nothing is under way: asked for by the bench of hostile requests.
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
