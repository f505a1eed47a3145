import type { BrowseOptions } from './arguments.ts';

/**
 * Opens the browser on the terminal and gives the exit code when it is left: 0, or 2 where there is no terminal to draw on.
 *
 * The drawing library is loaded by the first call: it waits at its top level, and a module that does cannot be `require`d.
 */
export async function browse(options: BrowseOptions & { readonly colours?: number }): Promise<number> {
  return (await import('./browse.ts')).browse(options);
}
