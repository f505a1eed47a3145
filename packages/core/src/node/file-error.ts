import { type InputError, type InputErrorCode, inputError } from './input-error.ts';

/** What the operating system and the decompressors say, in plain words. */
const reasons: Readonly<Record<string, readonly [InputErrorCode, string]>> = {
  ENOENT: ['not-found', 'no such file or folder'],
  ENOTDIR: ['not-found', 'a part of the path is not a folder'],
  EACCES: ['not-permitted', 'no permission to read it'],
  EPERM: ['not-permitted', 'no permission to read it'],
  EMFILE: ['unreadable', 'too many open files'],
  ELOOP: ['unreadable', 'a chain of links that never ends'],
  EIO: ['unreadable', 'the device failed while it was read'],
  Z_DATA_ERROR: ['compression', 'damaged gzip data: what could be unpacked was read'],
  Z_BUF_ERROR: ['compression', 'the gzip data end too early: the file is cut short, and read so far']
};

/** The error for an input that the machine could not read. */
export function fileError(name: string, error: unknown, record: number | null = null): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [kind, reason] = reasons[code] ?? [
    code === 'ZSTD' ? 'compression' : 'unreadable',
    error instanceof Error ? error.message : String(error)
  ];
  return inputError(name, kind, reason, record);
}
