import type { ReaderName } from '../read/index.ts';

/** What an input can hold; `auto` tells it from the content. */
export type SourceFormat = 'auto' | ReaderName;
