import type { Readable } from 'node:stream';

/** Milliseconds after the end of a pipe: the program before the last ends later, as `parse` does in `parse … | head | wirecopy-tui`. */
const endings = [100, 1500];

/**
 * Takes the terminal back when the programs that wrote into a pipe end: a Node program, `wirecopy parse` among them, leaves the terminal in the mode in which
 * it found it, where keys are shown on the screen and go to no program before Enter.
 */
export function afterPipe(pipe: Readable, takeBack: () => void): void {
  pipe.once('end', () => {
    for (const ending of endings) setTimeout(takeBack, ending).unref();
  });
}
