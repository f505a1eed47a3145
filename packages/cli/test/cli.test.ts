import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeArticle, madeJsonl, madeWet } from './made-news.ts';
import { nodeArguments, rowsOf, wirecopy } from './wirecopy.ts';

const example = fileURLToPath(new URL('../../../examples/irak-otan.fr.txt', import.meta.url));
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirecopy-cli-'));
  await writeFile(at('news.txt'), madeArticle(7));
  await writeFile(at('lines.jsonl'), madeJsonl(40));
  await writeFile(at('bad.jsonl'), `${madeJsonl(1)}{"text":\n${madeJsonl(1)}`);
  await writeFile(at('crawl.wet.gz'), Buffer.concat([gzipSync(madeWet(0, 10)), gzipSync(madeWet(10, 10))]));
  await writeFile(
    at('photo.jpg'),
    Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256)
  );
  await writeFile(at('empty.txt'), '');
});
afterAll(async () => rm(folder, { recursive: true }));

describe('parse', () => {
  test('gives NDJSON in a pipe, one article a line', async () => {
    const { code, stdout, stderr } = await wirecopy(['parse', example]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = rowsOf(stdout);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ origin }) => origin.name === example)).toBe(true);
  });

  test('reads standard input, and says nothing of an empty one but a notice', async () => {
    const { stdout } = await wirecopy(['parse'], { input: madeArticle(3) });
    expect(rowsOf(stdout)[0]?.headline?.text).toContain('bridge number 3');
    expect(await wirecopy(['parse', '-'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'wirecopy: <stdin>: it is empty: nothing to read\n'
    });
  });

  test('names what it cannot read, and reads the rest', async () => {
    const { code, stdout, stderr } = await wirecopy([
      'parse',
      at('nowhere.txt'),
      at('photo.jpg'),
      at('empty.txt'),
      at('bad.jsonl'),
      at('news.txt'),
      '--errors',
      at('e.ndjson')
    ]);
    expect(code).toBe(1);
    expect(rowsOf(stdout).map(({ origin }) => origin.name)).toEqual([
      at('bad.jsonl'),
      at('bad.jsonl'),
      at('news.txt')
    ]);
    expect(stderr).toMatch(/nowhere\.txt: no such file/u);
    expect(stderr).toMatch(/photo\.jpg: it is binary/u);
    expect(stderr).toMatch(/empty\.txt: it is empty/u);
    expect(stderr).toMatch(/bad\.jsonl: record 2: /u);
    expect(stderr).not.toMatch(/^\s+at /mu);
    const errors = (await readFile(at('e.ndjson'), 'utf8')).trim().split('\n');
    expect(errors.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { file: at('nowhere.txt'), record: null },
      { file: at('photo.jpg'), record: null },
      { file: at('bad.jsonl'), record: 2 }
    ]);
  });

  test('reads what it wrote, to be sorted, filtered or written otherwise', async () => {
    const { stdout: written } = await wirecopy(['parse', at('lines.jsonl')]);
    const again = await wirecopy(['parse', '--from', 'jsonl'], { input: written });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    const told = (ndjson: string): unknown =>
      rowsOf(ndjson).map(({ origin: _origin, ...article }) => article);
    expect(told(again.stdout)).toEqual(told(written));
    const sorted = await wirecopy(
      ['parse', '--sort', '-headline', '--format', 'csv', '--fields', 'headline'],
      {
        input: written
      }
    );
    const headlines = rowsOf(written).map(({ headline }) => `"${headline?.text}"`);
    expect(sorted.stdout.trim().split('\r\n').slice(1)).toEqual(headlines.sort().reverse());
  });

  test('draws no colours in a pipe, and draws them when forced', async () => {
    const plain = await wirecopy(['parse', '--format', 'view', at('news.txt')]);
    expect(plain.stdout).toContain('ARTICLE');
    expect(plain.stdout).not.toContain('\u001B');
    const forced = await wirecopy(['parse', '--format', 'view', at('news.txt')], {
      env: { FORCE_COLOR: '1' }
    });
    expect(forced.stdout).toContain('\u001B[1m');
  });

  test('keeps the escape sequences of hostile news off the terminal', async () => {
    const input = madeArticle(1).replace('approves', 'approves\u001B]0;owned\u0007');
    const { stdout } = await wirecopy(['parse', '--format', 'view'], { input });
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u001B\u0007]/u);
  });

  test.runIf(existsSync('/dev/full'))('says that standard output cannot be written', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [...nodeArguments, 'parse', at('lines.jsonl')], {
      stdio: ['ignore', full, 'pipe']
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'wirecopy: cannot write the output: the disk is full\n'
    });
  });

  test('workers give the same output in the same order', async () => {
    const inputs = [at('crawl.wet.gz'), at('lines.jsonl'), at('bad.jsonl'), at('news.txt')];
    const [one, three] = await Promise.all([
      wirecopy(['parse', ...inputs]),
      wirecopy(['parse', ...inputs, '--jobs', '3'])
    ]);
    expect(one.stdout.split('\n').length).toBeGreaterThan(60);
    expect(three).toEqual(one);
  });

  test('filters, picks fields, sorts', async () => {
    const { stdout, code } = await wirecopy([
      'parse',
      at('lines.jsonl'),
      '--where',
      'published>=2024-05-20 && agency==AFP',
      '--sort',
      '-published',
      '--fields',
      'published,kind'
    ]);
    expect(code).toBe(0);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { published: { value: string } });
    const days = rows.map(({ published }) => published.value);
    expect(days.length).toBe(9);
    expect(days).toEqual([...days].sort().reverse());
    expect(Object.keys(rows[0] ?? {}).slice(0, 2)).toEqual(['published', 'kind']);
  });

  test('says of each article what its container says of the record, with one worker or more', async () => {
    for (const jobs of ['1', '2']) {
      const { stdout } = await wirecopy(['parse', at('crawl.wet.gz'), '--kind', 'article', '--jobs', jobs]);
      const [, , third] = stdout
        .split('\n')
        .map((line) => JSON.parse(line || '{}') as Record<string, unknown>);
      expect(third).toMatchObject({
        uri: 'https://news.example/2',
        metadata: { type: 'conversion', uri: 'https://news.example/2', contentType: 'text/plain' }
      });
    }
  });

  test('takes the fields of the article, of its record and of what is read out of it by the same names everywhere', async () => {
    const input = [1, 2, 3]
      .map((number) => JSON.stringify({ text: madeArticle(number), section: `S${number}`, page: number * 5 }))
      .join('\n');
    const fields = ['--fields', 'record,agency,place,metadata.section'];
    const asked = ['--where', 'metadata.page<=10 && agency==AFP', '--sort', '-metadata.page'];
    const { stdout } = await wirecopy(
      ['parse', '--kind', 'article', '--format', 'csv', ...fields, ...asked],
      { input }
    );
    expect(stdout.split('\r\n').slice(0, 3)).toEqual([
      '"record","agency","place","metadata.section"',
      '"2","AFP","","S2"',
      '"1","AFP","","S1"'
    ]);
  });

  test('--unique gives each article once, near-duplicates too', async () => {
    const long = `${madeArticle(1)}\n`.replace('Source: AFP', '');
    const more =
      'The harbour authority said that ships would pass below the bridge at every tide of the year. '.repeat(
        1
      );
    const base =
      long +
      Array.from(
        { length: 60 },
        (_, i) => `It noted point ${i} of the plan, which town and county share.`
      ).join(' ');
    const lines = [base, base, `${base} ${more}`, madeArticle(2)]
      .map((text) => JSON.stringify({ text }))
      .join('\n');
    const { stdout } = await wirecopy(['parse', '--unique', '--kind', 'article'], { input: lines });
    expect(rowsOf(stdout).map(({ origin }) => origin.record)).toEqual([1, 4]);
  });

  test('--stats counts, as bars or as JSON', async () => {
    const { stdout } = await wirecopy([
      'parse',
      at('lines.jsonl'),
      '--stats',
      '--format',
      'json',
      '--kind',
      'article'
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: { article: 40 }, source: { AFP: 40 } });
    const bars = await wirecopy(['parse', at('lines.jsonl'), '--stats']);
    expect(bars.stdout).toMatch(/^ {2}AFP +40 █+$/mu);
  });

  test('--per-document answers each record with one, also the bad ones', async () => {
    const { stdout, code } = await wirecopy(['parse', '--per-document', at('bad.jsonl')]);
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown)
    ).toMatchObject([
      { origin: { record: 1 }, metadata: { key: 0 }, articles: [{ kind: 'article' }] },
      { origin: { record: 2 }, error: { code: 'record' } },
      { origin: { record: 3 } }
    ]);
  });

  test('as a filter it answers each line before the next one comes', async () => {
    const child = spawn(process.execPath, [...nodeArguments, 'parse', '--per-document']);
    const answers: string[] = [];
    child.stdout.setEncoding('utf8');
    for (let number = 0; number < 3; number++) {
      child.stdin.write(madeJsonl(1));
      answers.push(await new Promise<string>((resolve) => child.stdout.once('data', resolve)));
    }
    child.stdin.end();
    expect(answers.map((line) => (JSON.parse(line) as { origin: { record: number } }).origin.record)).toEqual(
      [1, 2, 3]
    );
  });

  test('shards part the files', async () => {
    await mkdir(at('parts'), { recursive: true });
    for (let number = 0; number < 5; number++)
      await writeFile(at(`parts/${number}.txt`), madeArticle(number));
    const shards = await Promise.all(
      ['1/2', '2/2'].map((shard) => wirecopy(['parse', at('parts'), '--shard', shard]))
    );
    const names = shards.map(({ stdout }) => rowsOf(stdout).map(({ origin }) => origin.name));
    expect(names.map(({ length }) => length)).toEqual([3, 2]);
    expect(new Set(names.flat()).size).toBe(5);
  });

  test('a broken pipe ends quietly', async () => {
    const child = spawn('sh', [
      '-c',
      `"$0" "$@" | head -n 1`,
      process.execPath,
      ...nodeArguments,
      'parse',
      at('lines.jsonl'),
      at('crawl.wet.gz')
    ]);
    let stderr = '';
    child.stderr.on('data', (piece) => (stderr += String(piece)));
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
  });
});

describe('outputs', () => {
  test('a file is complete or absent', async () => {
    const { code } = await wirecopy([
      'parse',
      at('lines.jsonl'),
      '--out',
      at('out/all.txt'),
      '--format',
      'ndjson'
    ]);
    expect(code).toBe(0);
    expect(await readdir(at('out'))).toEqual(['all.txt']);
    expect(rowsOf(await readFile(at('out/all.txt'), 'utf8'))).toHaveLength(40);
  });

  test('Parquet goes to files and folders, the format told by the name', async () => {
    const piped = wirecopy(['parse', at('lines.jsonl'), '--format', 'parquet', '--out', `${at('tables')}/`]);
    const { code } = await wirecopy(['parse', at('lines.jsonl'), '--jobs', '2', '--out', at('all.parquet')]);
    expect(code).toBe(0);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(at('all.parquet')) });
    expect(rows).toHaveLength(40);
    expect(rows[39]).toMatchObject({ kind: 'article', record: 40, input: at('lines.jsonl') });
    await piped;
    const [name = ''] = await readdir(at('tables'));
    expect(await readFile(join(at('tables'), name))).toEqual(await readFile(at('all.parquet')));
  });

  test('a folder holds a file for each input, or for each article', async () => {
    await wirecopy([
      'parse',
      at('lines.jsonl'),
      at('news.txt'),
      '--out',
      `${at('each')}/`,
      '--format',
      'json'
    ]);
    const files = await readdir(at('each'));
    expect(files).toHaveLength(2);
    for (const file of files) JSON.parse(await readFile(join(at('each'), file), 'utf8'));
    await wirecopy([
      'parse',
      at('lines.jsonl'),
      '--out',
      at('every'),
      '--per',
      'article',
      '--format',
      'markdown'
    ]);
    expect(await readdir(at('every'))).toHaveLength(40);
  });
});

describe('completion', () => {
  test.each([
    [['pa'], 'parse\tturn files, folders and pipes into articles\n'],
    [['parse', '--fo'], /^--format\t/u],
    [['parse', '--format', 'nd'], 'ndjson\t\n'],
    [['parse', '--format=nd'], '--format=ndjson\t\n'],
    [['parse', '--format', '=', 'nd'], 'ndjson\t\n'],
    [['parse', '--kind', '='], 'article\t\nteaser\t\n'],
    [['parse', 'du'], ':files\n'],
    [['parse', 'a.txt', '--out', ''], ':files\n'],
    [['parse', '--jobs', ''], ''],
    [['completion', 'z'], 'zsh\t\n'],
    [['help', 'da'], /^dates\t/u]
  ])('%j', async (words, expected) => {
    const { stdout } = await wirecopy(['complete', '--', ...words]);
    if (typeof expected === 'string') expect(stdout).toBe(expected);
    else expect(stdout).toMatch(expected);
  });

  test('the script of bash completes in bash', async () => {
    const { stdout: script } = await wirecopy(['completion', 'bash']);
    const program = `wirecopy() { "$NODE" ${nodeArguments.map((argument) => `'${argument}'`).join(' ')} "$@"; }
${script}
COMP_WORDS=(wirecopy parse --format nin) COMP_CWORD=3
_wirecopy
echo "\${COMPREPLY[*]}"`;
    const { stdout } = await promisify(execFile)('bash', ['-c', program], {
      env: { ...process.env, NODE: process.execPath }
    });
    expect(stdout).toBe('ninjs\n');
  });
});

describe('dates and explain', () => {
  test('dates of a text, a file, a pipe', async () => {
    const text = await wirecopy([
      'dates',
      'Le mardi 19 novembre 2024, puis hier',
      '--reference',
      '2024-11-21',
      '--lang',
      'fr'
    ]);
    expect(
      text.stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { value: string }).value)
    ).toEqual(['2024-11-19', '2024-11-20']);
    const view = await wirecopy(['dates', '--format', 'view'], { input: 'On 3 May 2021.' });
    expect(view.stdout).toMatch(/^3 May 2021 {2}2021-05-03 {2}day, stated/u);
    const missing = await wirecopy(['dates', 'nowhere/dump.txt', '5.Mai', '--reference', '2024-05-10']);
    expect([missing.code, missing.stdout]).toEqual([0, expect.stringContaining('"text":"5.Mai"')]);
    const mistyped = await wirecopy(['dates', 'nowhere/dump.txt']);
    expect([mistyped.code, mistyped.stdout]).toEqual([1, '']);
    expect(mistyped.stderr).toContain('nowhere/dump.txt: no such file');
    const words = await wirecopy(['dates', 'mardi', 'dernier', '--lang', 'fr']);
    expect(words).toMatchObject({ stdout: '', code: 0 });
    expect(words.stderr).toMatch(/give it, --reference 2024-11-19/u);
    const file = await wirecopy(['dates', example, '--format', 'json']);
    expect(JSON.parse(file.stdout)).toMatchObject([
      { value: '2024-11-19' },
      { value: '2024-11-19' },
      { value: '2018' }
    ]);
  });

  test('explain gives each line, its label and why', async () => {
    const { stdout, code } = await wirecopy(['explain', example, '--format', 'view']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^BODY +[A-Z] L'Irak et l'Organisation/mu);
    expect(stdout).toMatch(/% over [A-Z]+: /u);
  });
});
