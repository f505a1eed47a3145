import { Hono } from 'hono';

/** The least that any route does: it reads a body and echoes it in JSON. */
export default new Hono().post('/v1/parse', async (context) =>
  context.json({ text: await context.req.text() })
);
