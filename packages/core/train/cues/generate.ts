import { fileURLToPath } from 'node:url';
import { generateCues } from './generate-cues.ts';

generateCues(fileURLToPath(new URL('../..', import.meta.url)));
