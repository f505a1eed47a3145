import { writeFileSync, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram } from '../test/build-program.ts';
import { openTerminal } from '../test/terminal.ts';
import { screenToSvg } from './screen-to-svg.ts';

// Makes the pictures of the README from the running program: `npm run capture -w packages/tui`.
const folder = fileURLToPath(new URL('.', import.meta.url));
const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
const program = await buildProgram('capture');
const columns = 110;

const terminal = openTerminal(columns, 26, { COLORTERM: 'truecolor', TERM: 'xterm-256color' });
const sample = 'irak-otan.fr.txt';
copyFileSync(join(examples, sample), join(terminal.folder, sample));
terminal.run(`${process.execPath} ${program} --theme dark ${sample}`);
await terminal.until(/\d articles?(?!.*reading)/u);
terminal.keys('G', 'd');
await terminal.until(/ (\d+)\/\1\s*$/u);
save('reader');
terminal.keys('x');
await terminal.until(/% sure/u);
terminal.keys('j', 'j');
await terminal.until(/line 5 of/u);
save('xray');
terminal.keys('q');
terminal.close();

function save(name: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.svg`), screenToSvg(terminal.colours(), columns));
}
