import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInputError, listInputs, openSources } from './index.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirecopy-node-'));
});
afterAll(async () => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function read(...names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const item of openSources(names))
    found.push(isInputError(item) ? `error ${item.code}` : item.text);
  return found;
}

const french = 'Le conseil a voté hier soir, malgré l’opposition des élus.\nÀ Genève, l’été s’achève.';
const russian =
  'Совет вчера вечером проголосовал, несмотря на возражения депутатов.\nВ Женеве лето кончается.';
const arabic = 'صوت المجلس مساء أمس على القرار رغم اعتراض النواب في المدينة.';

/** Single-byte text from a table of what the high bytes mean, since Node writes only Latin-1 itself. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f);
}

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(french), french],
    ['UTF-8 with a mark, which spans count', Buffer.from(`\uFEFF${french}`), `\uFEFF${french}`],
    ['UTF-8 with a stray null', Buffer.from(`${french.repeat(3)}\0`), `${french.repeat(3)}\0`],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${french}`, 'utf16le'), `\uFEFF${french}`],
    ['UTF-16LE without a mark', Buffer.from(french, 'utf16le'), french],
    [
      'UTF-16BE of ASCII alone',
      Buffer.from('Rain ends drought\r\n', 'utf16le').swap16(),
      'Rain ends drought\r\n'
    ],
    ['UTF-16BE', Buffer.from(`\uFEFF${russian}`, 'utf16le').swap16(), `\uFEFF${russian}`],
    ['Windows-1252, typographic marks in C1', encode(french, 'windows-1252'), french],
    ['Latin-1', Buffer.from(french.replaceAll('’', "'"), 'latin1'), french.replaceAll('’', "'")],
    ['Windows-1251', encode(russian, 'windows-1251'), russian],
    ['KOI8-R', encode(russian, 'koi8-r'), russian],
    ['Windows-1256', encode(arabic, 'windows-1256'), arabic],
    [
      'declared by HTML, against what the letters look like',
      encode(`<meta charset="windows-1254"><p>şğı ${french}`, 'windows-1254'),
      `<meta charset="windows-1254"><p>şğı ${french}`
    ],
    [
      'declared wrongly: valid UTF-8 is UTF-8',
      Buffer.from(`<meta charset="iso-8859-1"><p>${french}`),
      `<meta charset="iso-8859-1"><p>${french}`
    ]
  ])('%s', async (name, bytes, expected) => {
    expect(await read(await put(`${name.replaceAll(/\W/gu, '-')}.txt`, bytes))).toEqual([expected]);
  });
});

describe('compression', () => {
  test('gzip with many members is read to its end, whatever its name', async () => {
    const members = Buffer.concat([gzipSync('One. '), gzipSync('Two. '), gzipSync('Three.')]);
    expect(await read(await put('members.txt', members))).toEqual(['One. Two. Three.']);
  });

  test('zstd with many frames in one chunk is read to its end', async () => {
    // "One. " and "Two." as two raw-block frames: magic, header (single segment, size), last raw block, content.
    const frame = (text: string): Buffer =>
      Buffer.from([
        0x28,
        0xb5,
        0x2f,
        0xfd,
        0x20,
        text.length,
        (text.length << 3) | 1,
        0,
        0,
        ...Buffer.from(text)
      ]);
    const path = await put('frames.zst', Buffer.concat([frame('One. '), frame('Two.')]));
    expect(await read(path)).toEqual(['One. Two.']);
    expect(await read(await put('cut.zst', frame('Three.').subarray(0, 11)))).toEqual(['error compression']);
    const [one, two, bad] = [frame('One. '), frame('Two.'), frame('Lost. ')];
    const skipped = Buffer.from([0x52, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    expect(await read(await put('skip.zst', Buffer.concat([skipped, one, skipped, two, skipped])))).toEqual([
      'One. Two.'
    ]);
    // A block of the type that there is none of.
    bad[6] = 7;
    expect(await read(await put('bad.zst', Buffer.concat([one, bad, two])))).toEqual([
      'One. Two.',
      'error compression'
    ]);
  });

  test('an input that fails while it is unpacked is an error, not a crash', async () => {
    const whole = gzipSync(Buffer.from(french.repeat(100)));
    // oxlint-disable-next-line require-await
    const stdin = (async function* (): AsyncGenerator<Uint8Array> {
      yield whole.subarray(0, 20);
      throw new Error('the cable was pulled');
    })();
    const found: unknown[] = [];
    for await (const item of openSources(['-'], { stdin })) found.push(item);
    expect(found).toMatchObject([
      { kind: 'input-error', message: expect.stringContaining('cable') as string }
    ]);
  });

  test('gzip that is cut short is read so far, and an error behind it', async () => {
    const whole = gzipSync(french.repeat(100));
    expect(await read(await put('cut.gz', whole.subarray(0, 60)))).toEqual([
      'Le conseil',
      'error compression'
    ]);
    expect(await read(await put('stub.gz', whole.subarray(0, 12)))).toEqual(['error compression']);
  });

  test('behind a gzip member: padding is nothing, what is neither padding nor a member is damage, and a member is read', async () => {
    const [one, two] = [gzipSync('One. '), gzipSync('Two.')];
    const nulls = Buffer.alloc(40_000);
    const noise = Buffer.from('<p>502 Bad Gateway</p>');
    const readAll = async (...parts: readonly Buffer[]): Promise<readonly string[]> =>
      read(await put('behind.gz', Buffer.concat(parts)));
    expect(await readAll(one, nulls)).toEqual(['One. ']);
    expect(await readAll(one, nulls, two)).toEqual(['One. Two.']);
    expect(await readAll(one, noise)).toEqual(['One. ', 'error compression']);
    expect(await readAll(one, noise, two)).toEqual(['One. Two.', 'error compression']);
    expect(await readAll(one, nulls, noise)).toEqual(['One. ', 'error compression']);
    expect(await readAll(one.subarray(0, -9), two)).toEqual(['One. Two.', 'error compression']);
  });

  test('a damaged member costs itself and what stands near it, not the rest of the file', async () => {
    // Members that hardly shrink, so that the file is longer than what is lost.
    const members = Array.from({ length: 60 }, (_, number) => {
      const noise = createHash('sha512').update(String(number)).digest('base64');
      return gzipSync(`${JSON.stringify({ text: `Item ${number}. ${noise.repeat(40)}` })}\n`, { level: 0 });
    });
    const file = Buffer.concat(members);
    file.fill(0xff, 20_000, 20_040);
    const found = await read(await put('damaged.jsonl.gz', file));
    const numbers = found.map((text) => Number(/^Item (\d+)/u.exec(text)?.[1] ?? -1));
    const damaged = Math.floor(20_000 / (file.length / 60));
    expect(numbers.filter((number) => number >= 0 && number !== damaged)).toEqual(
      Array.from({ length: 60 }, (_, number) => number).filter((number) => number !== damaged)
    );
    expect(found.filter((text) => text.startsWith('error comp'))).toHaveLength(1);
    expect(found.indexOf('error compression')).toBe(damaged + 1);
  });

  test('each damage names the record that it stands in, and its byte', async () => {
    const record = (text: string): Buffer =>
      gzipSync(
        `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}\r\n\r\n`
      );
    const members = Array.from({ length: 9 }, (_, index) =>
      record(`Item ${index + 1}. ${createHash('sha512').update(`${index}`).digest('base64').repeat(3)}`)
    );
    members[3]?.fill(0xff, 90, 100);
    // The last eight bytes of a member are its sum and its length.
    members[6]?.subarray(-8).fill(0xff);
    const start = (record: number): number => Buffer.concat(members.slice(0, record - 1)).length;
    const found: string[] = [];
    for await (const item of openSources([await put('damaged.wet.gz', Buffer.concat(members))]))
      if (isInputError(item) && item.code === 'compression') found.push(`${item.record}: ${item.message}`);
      else if (!isInputError(item)) found.push(`${item.origin.record}: ${item.text.slice(0, 7)}`);
    const damage = (record: number): string =>
      `${record}: damaged gzip data: what could be unpacked was read (byte ${start(record)} of the file)`;
    const whole = Array.from({ length: 9 }, (_, index) => `${index + 1}: Item ${index + 1}.`);
    expect(found).toEqual([...whole, damage(4), damage(7)]);
  });
});

test('links are followed, each folder once, and one that leads nowhere is an error', async () => {
  await put('linked/a.txt', 'A line.');
  await put('linked/z.txt', 'Another.');
  await put('linked/.hidden.txt', 'Hidden.');
  await symlink(join(folder, 'linked'), join(folder, 'linked/again'));
  await symlink(join(folder, 'nowhere'), join(folder, 'linked/lost'));
  const { inputs, errors } = await listInputs([join(folder, 'linked')]);
  expect(inputs.map(({ path }) => path)).toEqual(
    ['a', 'z'].map((name) => join(folder, `linked/${name}.txt`))
  );
  expect(errors).toMatchObject([{ name: join(folder, 'linked/lost'), code: 'not-found' }]);
});

test('what cannot be read stands in its place, and the rest is read', async () => {
  const good = await put('good.txt', 'A line.');
  const empty = await put('empty.txt', '');
  const binary = await put(
    'photo.jpg',
    Uint8Array.from({ length: 900 }, (_, i) => (i * 7) % 256)
  );
  const missing = join(folder, 'nowhere.txt');
  expect(await read(missing, good, empty, binary, good)).toEqual([
    'error not-found',
    'A line.',
    'error empty',
    'error binary',
    'A line.'
  ]);
});

test.each([
  ['little', [0xff, 0xfe, 0, 0, 0x52, 0, 0, 0]],
  ['big', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x52]]
])('UTF-32 with its %s end first is named, and not read as UTF-16', async (name, bytes) => {
  for await (const item of openSources([await put(`${name}.txt`, Uint8Array.from(bytes))]))
    expect(item).toMatchObject({ code: 'binary', message: expect.stringContaining('UTF-32') as string });
});

test('standard input takes any stream of bytes', async () => {
  const stdin = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('Half a li');
    yield Buffer.from('ne.');
  };
  for await (const item of openSources(['-'], { stdin: stdin() }))
    expect(item).toMatchObject({ text: 'Half a line.', origin: { name: '<stdin>', record: 1 } });
});

test('a line of JSON is answered before the next one comes', async () => {
  let answered = 0;
  const seen: number[] = [];
  const stdin = async function* (): AsyncGenerator<Uint8Array> {
    for (let line = 1; line <= 3; line++) {
      yield Buffer.from(`{"text":"Line ${line}"}\n`);
      seen.push(answered);
    }
  };
  for await (const item of openSources(['-'], { stdin: stdin() })) if (!isInputError(item)) answered += 1;
  expect(seen).toEqual([1, 2, 3]);
});

test('a record that cannot be read is named, and the records after it are read', async () => {
  const path = await put('lines.jsonl', '{"text":"One"}\n{"text":\n{"text":"Three"}\n');
  const items: unknown[] = [];
  for await (const item of openSources([path])) items.push(item);
  expect(items).toMatchObject([
    { text: 'One' },
    { kind: 'input-error', code: 'record', record: 2, name: path },
    { text: 'Three' }
  ]);
});

test('HTML is told from text by its content', async () => {
  const formats: string[] = [];
  const names = [
    await put('page.dat', '\n<!DOCTYPE html><title>T</title><p>Words'),
    await put('not-a-page.html', 'He wrote <b>bold</b> things.')
  ];
  for await (const item of openSources(names)) if (!isInputError(item)) formats.push(item.format);
  expect(formats).toEqual(['html', 'text']);
});

test('folders and patterns give sorted files, each once; shards part them', async () => {
  const tree = join(folder, 'tree');
  for (const name of ['b.txt', 'a.txt', 'deep/c.txt', '.hidden', 'odd[1].txt'])
    await put(`tree/${name}`, name);
  const names = async (...given: string[]): Promise<string[]> =>
    (await listInputs(given)).inputs.map(({ name }) => name.slice(tree.length + 1));
  expect(await names(tree, join(tree, 'a.txt'))).toEqual(['a.txt', 'b.txt', 'deep/c.txt', 'odd[1].txt']);
  expect(await names(join(tree, '**/*.txt'))).toEqual(['a.txt', 'b.txt', 'deep/c.txt', 'odd[1].txt']);
  expect(await names(join(tree, 'odd[1].txt'))).toEqual(['odd[1].txt']);
  expect((await listInputs([join(tree, '*.warc')])).errors).toMatchObject([{ code: 'no-match' }]);

  const shards = await Promise.all(
    [0, 1, 2].map(async (index) => (await listInputs([tree], { shard: { index, count: 3 } })).inputs)
  );
  expect(
    shards
      .flat()
      .map(({ name }) => name)
      .sort()
  ).toEqual((await listInputs([tree])).inputs.map(({ name }) => name));
});
