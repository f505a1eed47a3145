import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** The published packages, by the names of their folders in `packages/`. */
export const published = ['core', 'cli', 'api', 'tui'] as const;

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder where the tarballs are installed. */
    readonly consumer: string;
    /** The folder of the tarballs: `core.tgz`, … */
    readonly tarballs: string;
  }
}
