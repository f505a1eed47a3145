/**
 * The terminal reader.
 *
 * @module @wirecopy/tui
 */
export type { BrowseOptions } from './arguments.ts';
export { browse } from './browse-lazily.ts';
