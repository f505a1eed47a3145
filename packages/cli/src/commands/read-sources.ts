import { stat } from 'node:fs/promises';
import { isInputError, listInputs, type OpenOptions, openSources } from '@wirecopy/core/node';
import type { SourceDocument } from '@wirecopy/core/read';
import { exitCodes } from '../exit-codes.ts';
import { errorLine } from '../run/errors.ts';
import type { World } from '../terminal/world.ts';

/** The documents of some inputs; what cannot be read is said on standard error. Gives the exit code at the end. */
export async function* readSources(
  names: readonly string[],
  options: OpenOptions,
  world: World
): AsyncGenerator<SourceDocument, number> {
  const { inputs, errors } = await listInputs(names);
  let code: number = exitCodes.done;
  for (const error of errors) {
    world.stderr.write(errorLine(error, world));
    code = exitCodes.unread;
  }
  for await (const item of openSources(inputs, options)) {
    if (!isInputError(item)) {
      yield item;
      continue;
    }
    world.stderr.write(errorLine(item, world));
    if (item.code !== 'empty') code = exitCodes.unread;
  }
  return code;
}

export async function isFile(name: string): Promise<boolean> {
  return (await stat(name).catch(() => null)) !== null;
}
