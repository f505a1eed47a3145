import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../../test/collect.ts';
import { unpackBodies } from '../node/unpack-bodies.ts';
import { readWarc } from './warc.ts';

const encoder = new TextEncoder();

/** One record as ISO 28500 lays it out. */
function record(
  type: string,
  headers: Readonly<Record<string, string>>,
  content: Uint8Array | string
): Uint8Array {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const lines = Object.entries({
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:0>',
    ...headers,
    'Content-Length': `${bytes.length}`
  });
  const head = `WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return joined([encoder.encode(head), bytes, encoder.encode('\r\n\r\n')]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

function http(contentType: string, body: Uint8Array, extra = '', status = '200 OK'): Uint8Array {
  return joined([encoder.encode(`HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\n${extra}\r\n`), body]);
}

const page = {
  'WARC-Target-URI': 'https://example.org/a',
  'WARC-Date': '2024-11-19T14:05:00Z',
  'WARC-Payload-Digest': 'sha1:ABC'
};
const info = record('warcinfo', {}, 'software: x\r\n');
const wet = joined([
  info,
  record(
    'conversion',
    { ...page, 'Content-Type': 'text/plain', 'WARC-Identified-Content-Language': 'fra,eng' },
    'La pluie – enfin\nIl a plu.'
  ),
  record('conversion', { ...page, 'Content-Type': 'text/plain' }, 'Rain')
]);

const read = (bytes: Uint8Array, size = 100, maxLength = 10_000): ReturnType<typeof collect> =>
  collect(readWarc(inPieces(bytes, size), { name: 'a.wet', maxLength }));

describe('readWarc', () => {
  test('a body that nobody can read is an error, one that only says that it is packed is a page', async () => {
    const { documents, errors } = await read(
      joined([
        record(
          'response',
          page,
          http('text/html', brotliCompressSync('<p>Rain. '.repeat(50)), 'Content-Encoding: br\r\n')
        ),
        record('response', page, http('text/html', encoder.encode('<p>Rain\0.'), 'Content-Encoding: br\r\n')),
        record(
          'response',
          page,
          http('text/html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))
        )
      ])
    );
    expect(documents.map(({ text, origin }) => [text, origin.record])).toEqual([['<p>Rain\0.', 2]]);
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      [
        'record-binary',
        'Expected text, as the record says (text/html); found br, which is not unpacked here.'
      ],
      ['record-binary', 'Expected text, as the record says (text/html); found bytes.']
    ]);
  });

  test('bodies are unpacked by what the caller brings, unless a crawler did it', async () => {
    const html = `<p>${'Rain and sun. '.repeat(50)}`;
    const packed = new Uint8Array(brotliCompressSync(html));
    const brotli = (body: Uint8Array, more = ''): Uint8Array =>
      record('response', page, http('text/html', body, `Content-Encoding: BR\r\n${more}`));
    const bytes = joined([
      brotli(packed),
      brotli(encoder.encode(html)),
      brotli(packed.slice(0, -5)),
      brotli(new Uint8Array(brotliCompressSync('x'.repeat(20_000)))),
      brotli(
        joined([
          encoder.encode(`${packed.length.toString(16)}\r\n`),
          packed,
          encoder.encode('\r\n0\r\n\r\n')
        ]),
        'Transfer-Encoding: chunked\r\n'
      )
    ]);
    const { documents, errors } = await collect(
      readWarc([bytes], { name: 'a.warc', maxLength: 10_000, unpack: unpackBodies })
    );
    expect(documents.map(({ text, origin }) => [text, origin.record])).toEqual([
      [html, 1],
      [html, 2],
      [html, 5]
    ]);
    expect(errors.map(({ code, origin }) => [code, origin.record])).toEqual([
      ['record-broken', 3],
      ['record-too-long', 4]
    ]);
  });

  test('responses without an HTTP header are their body', async () => {
    const { documents, errors } = await read(
      joined([
        record('response', { ...page, 'Content-Type': 'text/html' }, '<p>Rain.\n\n<p>Sun.'),
        record('response', { ...page, 'Content-Type': 'application/http; msgtype=response' }, '<p>Wind.'),
        record('response', { ...page, 'Content-Type': 'text/plain' }, 'Rain\n\nIt rained.'),
        record('response', { ...page, 'Content-Type': 'image/gif' }, 'GIF89a'),
        record('response', page, 'GIF89a')
      ])
    );
    expect(documents.map(({ text, format, metadata }) => [text, format, metadata['status']])).toEqual([
      ['<p>Rain.\n\n<p>Sun.', 'html', null],
      ['<p>Wind.', 'html', null],
      ['Rain\n\nIt rained.', 'text', null]
    ]);
    expect(errors).toEqual([]);
  });

  test('reads the texts of a WET file with what the record says', async () => {
    const { documents, errors } = await read(wet);
    expect(errors).toEqual([]);
    expect(documents.map(({ text, origin }) => [text, origin.record])).toEqual([
      ['La pluie – enfin\nIl a plu.', 2],
      ['Rain', 3]
    ]);
    expect(documents[0]).toMatchObject({
      format: 'text',
      metadata: {
        type: 'conversion',
        uri: 'https://example.org/a',
        date: '2024-11-19T14:05:00Z',
        digest: 'sha1:ABC',
        languages: ['fra', 'eng']
      },
      declared: { uri: 'https://example.org/a' }
    });
  });

  test('reads gzipped records one after another, however they are cut', async () => {
    const whole = await read(wet);
    const gzipped = joined([gzipSync(info), gzipSync(wet.slice(info.length))]);
    for (const size of [1, 13, 100_000]) {
      expect(await read(wet, size)).toEqual(whole);
      expect(await read(gzipped, size)).toEqual(whole);
    }
  });

  test.each([
    ['a page in UTF-8', http('text/html; charset=utf-8', encoder.encode('<p>été')), '<p>été'],
    [
      'a page in Latin-1 that a meta names',
      http('text/html', new Uint8Array([...encoder.encode('<meta charset=iso-8859-1><p>'), 0xe9])),
      '<meta charset=iso-8859-1><p>é'
    ],
    [
      'a page that names no charset and is no UTF-8',
      http('text/html', new Uint8Array([0x3c, 0x70, 0x3e, 0x93])),
      '<p>“'
    ],
    [
      'a chunked page',
      http(
        'text/html',
        encoder.encode('5\r\n<p>ra\r\n2\r\nin\r\n0\r\n\r\n'),
        'Transfer-Encoding: chunked\r\n'
      ),
      '<p>rain'
    ],
    [
      'a gzipped page',
      http('text/html', new Uint8Array(gzipSync('<p>rain')), 'Content-Encoding: gzip\r\n'),
      '<p>rain'
    ]
  ])('reads %s', async (_name, content, text) => {
    const { documents } = await read(joined([info, record('response', page, content)]));
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ text, format: 'html', metadata: { status: 200 } });
  });

  test('passes over requests, images and pages that were not found', async () => {
    const { documents, errors } = await read(
      joined([
        info,
        record('request', page, 'GET / HTTP/1.1\r\nHost: example.org\r\n\r\n'),
        record('response', page, http('image/png', new Uint8Array([1, 2]))),
        record('response', page, http('text/html', encoder.encode('<p>no'), '', '404 Not Found')),
        record('response', page, http('text/html', encoder.encode('<p>yes')))
      ])
    );
    expect(documents.map(({ text, origin }) => [text, origin.record])).toEqual([['<p>yes', 5]]);
    expect(errors).toEqual([]);
  });

  test('servers that end lines with LF alone, or name no type, or send no line but the status', async () => {
    const plain = encoder.encode('HTTP/1.1 200 OK\nContent-Type: text/html; charset=iso-8859-1\n\n');
    const untyped = encoder.encode('HTTP/1.1 200 OK\r\nServer: old\r\n\r\n');
    const html = encoder.encode('<p>Rain.</p>');
    const { documents, errors } = await read(
      joined([
        record('response', page, joined([plain, Uint8Array.of(60, 112, 62, 0xe9, 10, 10, 120)])),
        record('response', page, joined([untyped, html])),
        record('response', page, joined([untyped, encoder.encode('GIF89a')])),
        record('response', page, 'HTTP/1.1 200 OK\r\n\r\n<p>Sun: 3\r\nRain: 4\r\n\r\n<p>Wind.'),
        record('response', page, 'HTTP/1.0 200\n\n<p>Snow.')
      ])
    );
    expect(documents.map(({ text, metadata }) => [text, metadata['contentType']])).toEqual([
      ['<p>é\n\nx', 'text/html; charset=iso-8859-1'],
      ['<p>Rain.</p>', 'text/html'],
      ['<p>Sun: 3\r\nRain: 4\r\n\r\n<p>Wind.', 'text/html'],
      ['<p>Snow.', 'text/html']
    ]);
    expect(errors).toEqual([]);
  });

  test('a packed body that is cut short is an error; none at all is an empty page', async () => {
    const packed = new Uint8Array(gzipSync(`<p>${'Rain and sun. '.repeat(50)}`));
    const encoding = 'Content-Encoding: gzip\r\n';
    const { documents, errors } = await read(
      joined([
        record('response', page, http('text/html', packed.slice(0, 30), encoding)),
        record('response', page, http('text/html', new Uint8Array(0), encoding))
      ])
    );
    expect(documents.map(({ text, origin }) => [text, origin.record])).toEqual([['', 2]]);
    expect(errors).toMatchObject([{ code: 'record-broken', origin: { name: 'a.wet', record: 1 } }]);
    expect(errors[0]?.message).toContain('gzip');
  });

  test('reports a record that is too long, packed or not, and reads on', async () => {
    const bomb = http(
      'text/html',
      new Uint8Array(gzipSync('x'.repeat(100_000))),
      'Content-Encoding: gzip\r\n'
    );
    const { documents, errors } = await read(
      joined([
        record('conversion', { ...page, 'Content-Type': 'text/plain' }, 'x'.repeat(20_000)),
        record('response', page, bomb),
        record('conversion', { ...page, 'Content-Type': 'text/plain' }, 'Rain')
      ])
    );
    expect(documents.map(({ text }) => text)).toEqual(['Rain']);
    expect(errors.map(({ code, origin }) => [code, origin.record])).toEqual([
      ['record-too-long', 1],
      ['record-too-long', 2]
    ]);
  });

  const rain = record('conversion', { ...page, 'Content-Type': 'text/plain' }, 'Rain');
  const sun = record('conversion', { ...page, 'Content-Type': 'text/plain' }, 'Sun again.');
  const altered = (from: string, to: string): Uint8Array =>
    encoder.encode(new TextDecoder().decode(rain).replace(from, to));

  test.each([
    ['text between two records', encoder.encode('Not a record.\r\n\r\n'), 'record-not-warc'],
    ['no length', altered('Content-Length: 4', 'Content-Length: four'), 'record-length'],
    ['a length that is too small', altered('Content-Length: 4', 'Content-Length: 2'), 'record-length'],
    ['a length that is too large', altered('Content-Length: 4', 'Content-Length: 40'), 'record-length'],
    ['a length past the end', altered('Content-Length: 4', 'Content-Length: 4000'), 'record-broken']
  ])('%s is one record lost, and those after it are read', async (_name, bad, code) => {
    for (const size of [1, 7, 100_000]) {
      const { documents, errors } = await read(joined([rain, bad, sun, rain]), size);
      expect(documents.map(({ text }) => text)).toEqual(['Rain', 'Sun again.', 'Rain']);
      expect(errors).toMatchObject([{ code, origin: { name: 'a.wet', record: 2 } }]);
    }
  });

  test('a file that is cut short gives what is whole', async () => {
    const { documents, errors } = await read(joined([rain, sun]).slice(0, -10));
    expect(documents.map(({ text }) => text)).toEqual(['Rain']);
    expect(errors).toMatchObject([{ code: 'record-broken', origin: { record: 2 } }]);
  });

  test('says what an input that is no WARC file begins with', async () => {
    const { documents, errors } = await read(encoder.encode('Rain fell.\r\n\r\nIt was wet.\r\n'));
    expect(documents).toEqual([]);
    expect(errors[0]).toMatchObject({ code: 'record-not-warc', origin: { name: 'a.wet', record: 1 } });
    expect(errors[0]?.message).toContain('"Rain fell."');
  });
});
