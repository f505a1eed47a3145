export { type AttributedLines, type Attribution, attribute } from './attribute.ts';
