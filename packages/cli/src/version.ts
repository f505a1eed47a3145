import { readFileSync } from 'node:fs';

/** The package's version. Its `package.json` stands one folder up, from the sources as from the bundle. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  }
).version;
