import { describe, expect, test } from 'vitest';
import type { Line } from '../read/line.ts';
import { type AttributedLines, attribute } from './attribute.ts';

/** A text of lines, each with its place. */
function linesOf(...texts: readonly string[]): readonly Line[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, span: { start, end: start + text.length }, blankBefore: 0, hints: null, offsets: null };
  });
}

const nothing: AttributedLines = {
  bylines: [],
  dates: [],
  source: null,
  tags: [],
  header: [],
  firstLines: [],
  lastLine: null
};

test('byline lines become people, each once, with roles', () => {
  const bylines = linesOf('By Jane Doe and John Roe', 'Jane Doe', 'Editing by Ann Poe');
  const { byline } = attribute({ ...nothing, bylines });
  expect(byline?.text).toBe('By Jane Doe and John Roe');
  expect(byline?.people.map(({ name, role }) => [name, role])).toEqual([
    ['Jane Doe', null],
    ['John Roe', null],
    ['Ann Poe', 'Editing by']
  ]);
});

test('a name and an agency sign a text, though a credit is written like that', () => {
  const bylines = linesOf('Jane Miller, Reuters');
  const { byline, source } = attribute({ ...nothing, bylines });
  expect(byline?.people.map(({ name }) => name)).toEqual(['Jane Miller']);
  expect(source?.agency?.code).toBe('Reuters');
});

test('the words of a date are nobody', () => {
  const bylines = linesOf('Sunday May 5 2024, 12.01am, The Lisport Echo');
  expect(attribute({ ...nothing, bylines }).byline).toBeNull();
});

test('published and updated are told apart', () => {
  const dates = linesOf('Published: 19/11/2024 14:05 | Updated 20/11/2024');
  const { published, updated } = attribute({ ...nothing, dates });
  expect(published?.value).toBe('2024-11-19T14:05');
  expect(updated?.value).toBe('2024-11-20');
});

test('a time alone behind "updated" belongs to the day of publication', () => {
  const dates = linesOf('Publicerad 23 okt 2025 kl 10.23 Uppdaterad kl 12.17');
  expect(attribute({ ...nothing, dates }, { languages: ['sv'] }, ['sv']).updated?.value).toBe(
    '2025-10-23T12:17'
  );
});

describe('source', () => {
  const [source, paragraph, dateline] = linesOf(
    'Source: AA',
    'La réunion aura lieu mardi, a dit le ministre. (APS)',
    'PARIS, 19 nov 2024 (AFP) – Le gouvernement a tranché.'
  ) as [Line, Line, Line];

  test('an agency beside a date is the last resort', () => {
    const header = linesOf('Reuters, 5 May 2024');
    expect(attribute({ ...nothing, header }).source).toMatchObject({
      text: 'Reuters',
      agency: { code: 'Reuters' }
    });
    expect(attribute({ ...nothing, source, header }).source?.name).toBe('AA');
  });

  test('a bar ends a source', () => {
    const [line] = linesOf('Source: Xinhua| 2024-05-05 10:15:32|Editor: Li Wei') as [Line];
    expect(attribute({ ...nothing, source: line }).source).toMatchObject({
      name: 'Xinhua',
      agency: { code: 'Xinhua' }
    });
  });

  test('a date behind a source is not its name', () => {
    const [line] = linesOf('Source: Anadolu Agency, 5 May 2024') as [Line];
    expect(attribute({ ...nothing, source: line }).source).toMatchObject({
      name: 'Anadolu Agency',
      agency: { code: 'AA' }
    });
  });

  test('a source line comes first', () => {
    const found = attribute({ ...nothing, source, firstLines: [dateline], lastLine: paragraph });
    expect(found.source).toMatchObject({
      text: 'Source: AA',
      name: 'AA',
      agency: { name: 'Anadolu Agency' }
    });
    expect(found.creditStart).toBeNull();
  });

  test('then the credit that closes the body', () => {
    const found = attribute({ ...nothing, firstLines: [dateline], lastLine: paragraph });
    expect(found.source?.agency?.code).toBe('APS');
    expect(paragraph.text.slice(found.creditStart ?? 0)).toBe('(APS)');
  });

  test('then the dateline, which also dates the article', () => {
    const found = attribute({ ...nothing, firstLines: [dateline], lastLine: dateline });
    expect(found.source).toMatchObject({ name: 'AFP', agency: { code: 'AFP' } });
    expect(found.dateline).toMatchObject({
      place: 'PARIS',
      date: { value: '2024-11-19' },
      agency: { code: 'AFP' }
    });
    expect(found.published?.value).toBe('2024-11-19');
    expect(dateline.text.slice(found.lede?.start)).toBe('Le gouvernement a tranché.');
  });

  test('then the byline', () => {
    const found = attribute({ ...nothing, bylines: linesOf('By Associated Press') });
    expect(found.source?.agency?.code).toBe('AP');
    expect(found.byline?.people).toEqual([]);
  });

  test('nothing is made up', () => {
    const plain = linesOf('He told Agence France-Presse (AFP) that he would go.')[0] ?? null;
    expect(
      attribute({ ...nothing, firstLines: plain === null ? [] : [plain], lastLine: plain }).source
    ).toBeNull();
  });
});

test('tags, each once, and every span slices back', () => {
  const text = 'Tags: Irak, Otan, Irak';
  const { tags } = attribute({ ...nothing, tags: linesOf(text) });
  expect(tags.map((tag) => [tag.text, text.slice(tag.span.start, tag.span.end)])).toEqual([
    ['Irak', 'Irak'],
    ['Otan', 'Otan']
  ]);
});

test('the reporter of a dateline is the byline where no other is', () => {
  const firstLines = linesOf('(서울=연합뉴스) 홍길동 기자 = 정부는 오늘 밝혔다.');
  expect(attribute({ ...nothing, firstLines }).byline?.people.map(({ name }) => name)).toEqual(['홍길동']);
});
