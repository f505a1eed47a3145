import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const run = promisify(execFile);
const consumer = inject('consumer');

test.each(['wrangler.jsonc', 'wrangler.jobs.jsonc'])(
  'wrangler deploys the API as %s says, in at most 500 kB gzipped',
  async (name) => {
    const out = await mkdtemp(join(tmpdir(), 'wirecopy-deploy-'));
    try {
      const config = join(consumer, 'node_modules/@wirecopy/api', name);
      await run('wrangler', ['deploy', '--config', config, '--dry-run', '--outdir', out], {
        cwd: consumer,
        env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
        shell: process.platform === 'win32'
      });
      const [script = ''] = (await readdir(out)).filter((file) => file.endsWith('.js'));
      expect(gzipSync(await readFile(join(out, script))).length).toBeLessThanOrEqual(500_000);
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  },
  120_000
);
