// A server for the benches: `serve.ts api|bare PORT`. `bare` reads a body and echoes it in JSON, as the least that any route does.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { wirecopy } from '../src/app.ts';

const [kind, port] = process.argv.slice(2);
const bare = new Hono().post('/v1/parse', async (context) =>
  context.json({ text: await context.req.text() })
);
const app = kind === 'bare' ? bare : wirecopy();
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
