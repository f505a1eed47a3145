import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { fileError } from './file-error.ts';
import { type InputError, inputError, isInputError } from './input-error.ts';
import { type Walked, walkFolder } from './walk-folder.ts';

/** One input to read, in the order in which it is read. */
export interface Input {
  /** As messages show it: the path, or `<stdin>`. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  /** In bytes, as stored (compressed); null where it is not known. */
  readonly size: number | null;
  /** Modification time in milliseconds; null where it is not known. */
  readonly modified: number | null;
}

export interface ListInputsOptions {
  /** Part `index` of `count` of the files, `index` from 0: every file belongs to exactly one part. */
  readonly shard?: { readonly index: number; readonly count: number };
}

export interface InputList {
  readonly inputs: readonly Input[];
  readonly errors: readonly InputError[];
}

/**
 * The inputs that names stand for: files, folders (every file below them but hidden ones), glob patterns, `-` for standard
 * input. Folders and patterns give their files sorted by path, so that the same arguments give the same order everywhere; a file
 * that is named twice is read once.
 */
export async function listInputs(
  names: readonly string[],
  options: ListInputsOptions = {}
): Promise<InputList> {
  const inputs = new Map<string, Input>();
  const errors: InputError[] = [];
  for (const name of names) {
    if (name === '-') {
      inputs.set('-', { name: '<stdin>', path: null, size: null, modified: null });
      continue;
    }
    const found = await filesOf(name);
    errors.push(...found.errors);
    for (const path of found.files) {
      try {
        const { size, mtimeMs } = await stat(path);
        inputs.set(path, { name: path, path, size, modified: mtimeMs });
      } catch (error) {
        errors.push(fileError(path, error));
      }
    }
  }
  const { index, count } = options.shard ?? { index: 0, count: 1 };
  return { inputs: [...inputs.values()].filter((_, place) => place % count === index), errors };
}

/** A name that exists is meant as it is, also when it looks like a pattern: `what[1].txt`. */
async function filesOf(name: string): Promise<Walked> {
  const found = await stat(name).catch((error: unknown) =>
    isDynamicPattern(name) ? null : fileError(name, error)
  );
  if (found !== null && isInputError(found)) return { files: [], errors: [found] };
  if (found !== null && !found.isDirectory()) return { files: [name], errors: [] };
  const { files, errors } =
    found === null
      ? { files: await glob(name, { expandDirectories: false, absolute: isAbsolute(name) }), errors: [] }
      : await walkFolder(name);
  if (files.length > 0 || errors.length > 0) return { files: files.toSorted(byCodeUnit), errors };
  const message = found === null ? 'no file matches the pattern' : 'the folder holds no files';
  return { files, errors: [inputError(name, 'no-match', message)] };
}

/** Never by the machine's locale: the order of the output depends on it. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
