// Takes away the Node that the lockfile brings, so that npm scripts run on the one that is installed.
import { rmSync } from 'node:fs';

for (const file of ['node', 'node.cmd', 'node.ps1'])
  rmSync(new URL(`../node_modules/.bin/${file}`, import.meta.url), { force: true });
