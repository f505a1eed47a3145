import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { entryPoints } from './manifest.ts';
import { published, root } from './packages.ts';

// What the READMEs show is run, on the packages as they are installed from the tarballs.
const run = promisify(execFile);
const consumer = inject('consumer');
const windows = process.platform === 'win32';
const folder = join(consumer, 'readme');
mkdirSync(folder, { recursive: true });

const readme = (name: string): string =>
  readFileSync(join(root, name === '' ? '' : `packages/${name}`, 'README.md'), 'utf8').replaceAll(
    '\r\n',
    '\n'
  );
const blocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, code = '']) => code);

const env = {
  ...process.env,
  PATH: [join(consumer, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  COLUMNS: '80'
};

describe('programs print what the README says', () => {
  const programs = ['', ...published].flatMap((name) =>
    [...readme(name).matchAll(/^```ts\n(.*?)^```\n\nprints\n\n```text\n(.*?)^```$/gmsu)].map(
      ([, code = '', output = ''], index) => ({ name, index, code, output })
    )
  );

  test('core and api have some', () => {
    expect(new Set(programs.map(({ name }) => name))).toEqual(new Set(['core', 'api']));
  });

  test.each(programs)('$name, program $index', async ({ name, index, code, output }) => {
    const file = join(folder, `${name}-${index}.ts`);
    writeFileSync(file, code);
    const { stdout } = await run(process.execPath, ['--no-warnings', file], { env });
    expect(stdout).toBe(output);
  });
});

test('every program in a README compiles', async () => {
  const files = ['', ...published].flatMap((name) =>
    blocks(readme(name), 'ts').map((code, index) => {
      const file = `compiled-${name}-${index}.ts`;
      writeFileSync(join(folder, file), `${code}\nexport {};\n`);
      return file;
    })
  );
  expect(files.length).toBeGreaterThan(6);
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    target: 'es2023',
    lib: ['ES2023', 'DOM'],
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')]
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const compiler = join(
    dirname(createRequire(join(root, 'package.json')).resolve('typescript/package.json')),
    'bin/tsc'
  );
  const { stdout } = await run(process.execPath, [compiler, '-p', folder]).catch(
    (error: { stdout: string }) => error
  );
  expect(stdout).toBe('');
});

/** The commands of a session and what each prints; `cat FILE` comes first and makes the file. */
const session = (text: string): readonly { command: string; output: string }[] =>
  blocks(text, 'console').flatMap((block) =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return { command: part.slice(0, end), output: part.slice(end + 1) };
      })
  );

function makeFiles(name: string): string {
  const home = join(folder, `session-${name}`);
  mkdirSync(home, { recursive: true });
  for (const { command, output } of session(readme(name)))
    if (command.startsWith('cat ')) writeFileSync(join(home, command.slice('cat '.length)), output);
  return home;
}

describe.skipIf(windows)('the session of the command line', () => {
  const home = makeFiles('cli');
  const commands = session(readme('cli')).filter(({ command }) => command.startsWith('wirecopy '));

  test('has commands', () => {
    expect(commands.length).toBeGreaterThan(1);
  });

  test.each(commands)('$command', async ({ command, output }) => {
    const { stdout } = await run('sh', ['-c', command], { cwd: home, env });
    expect(stdout.replaceAll('\r\n', '\n').trimEnd()).toBe(output.trimEnd());
  });
});

test.skipIf(windows)('the worked example of the first README', async () => {
  const shown = /Articles come out:\n\n((?: {4}.*\n|\n)+)/u.exec(readme(''))?.[1] ?? '';
  const lines = shown
    .split('\n')
    .map((line) => line.slice(4).replace(/…$/u, '').trimEnd())
    .filter((line) => line.trim() !== '');
  expect(lines.length).toBeGreaterThan(10);
  const command = `wirecopy parse --format view ${join(root, 'examples/irak-otan.fr.txt')}`;
  const { stdout } = await run('sh', ['-c', command], { env });
  let from = 0;
  for (const line of lines) {
    const at = stdout.indexOf(line, from);
    expect(at, `${line} comes after what stands before it`).toBeGreaterThanOrEqual(from);
    from = at;
  }
});

const hasTmux =
  !windows && (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, 'tmux')));

describe.skipIf(!hasTmux)(`the terminal reader${hasTmux ? '' : ' (no tmux on the path)'}`, () => {
  const socket = join(folder, 'tmux');
  const tmux = (...list: readonly string[]): string =>
    execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...list], {
      encoding: 'utf8',
      env: { ...env, LC_ALL: 'C.UTF-8' }
    });
  afterAll(() => {
    tmux('kill-server');
  });

  test('shows the screen of the README', async () => {
    const [screen = ''] = blocks(readme('tui'), 'text');
    const home = makeFiles('tui');
    const command = `cd ${home} && XDG_STATE_HOME=${join(folder, 'state')} wirecopy-tui --theme dark dump.txt`;
    tmux('new-session', '-d', '-x', '80', '-y', String(screen.trimEnd().split('\n').length), command);
    let seen = '';
    for (let tries = 0; tries < 200 && seen !== screen.trimEnd(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      seen = tmux('capture-pane', '-p').trimEnd();
    }
    expect(seen).toBe(screen.trimEnd());
  });
});

test.each(published)('the README of %s names every export in its tables', async (name) => {
  const text = readme(name);
  const points = entryPoints(join(consumer, 'node_modules/@wirecopy', name)).filter(
    ({ specifier }) => !specifier.includes('/locales/')
  );
  const names = await Promise.all(
    points.map(async ({ module }) => Object.keys((await import(module)) as object))
  );
  const tables = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
  const missing = names
    .flat()
    .filter((one) => one !== 'default' && !new RegExp(`\`[^\`]*\\b${one}\\b`, 'u').test(tables));
  expect(missing).toEqual([]);
});
