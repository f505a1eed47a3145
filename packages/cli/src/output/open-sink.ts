import type { RunOptions } from '../run/run-options.ts';
import type { World } from '../terminal/world.ts';
import { fileSink } from './file-sink.ts';
import { folderSink } from './folder-sink.ts';
import { rowWriters } from './row-writer.ts';
import type { Sink } from './sink.ts';
import { streamSink } from './stream-sink.ts';

/**
 * Where the rows of a run go.
 *
 * @param keepBytes how much of what an interrupted run wrote is still good
 */
export async function openSink(
  { output, job }: Pick<RunOptions, 'output' | 'job'>,
  world: World,
  keepBytes: number
): Promise<Sink> {
  const openWriter = await rowWriters(job);
  if (output.kind === 'stdout') return streamSink(world.stdout, openWriter());
  if (output.kind === 'file') return fileSink(output.path, openWriter(), keepBytes);
  const { path: folder, extension, per } = output;
  return folderSink({ folder, extension, per, openWriter, keepBytes });
}
