import { describe, expect, test } from 'vitest';
import { readClosingCredit } from './read-closing-credit.ts';

describe('takes', () => {
  test.each([
    ['a déclaré le ministre à la presse. (APS)', 'APS', 'APS'],
    ['powiedział minister. (PAP)', 'PAP', 'PAP'],
    ['ha detto il ministro. (ANSA).', 'ANSA', 'ANSA'],
    ['sagde han. /ritzau/', 'ritzau', 'Ritzau'],
    ['il l’a dit mardi. — AFP', 'AFP', 'AFP'],
    ['el senador (d). EFE/jt', 'EFE/jt', 'EFE'],
    ['……作出新的贡献。（新华社）', '新华社', 'Xinhua'],
    ['صورته المعتادة". (رويترز)', 'رويترز', 'Reuters'],
    ['av å bli mor. (©NTB)', '©NTB', 'NTB']
  ])('%s', (line, name, code) => {
    const found = readClosingCredit(line);
    expect(found?.name).toBe(name);
    expect(found?.agencies[0]?.code).toBe(code);
    expect(found?.strength).toBeGreaterThan(0.6);
  });

  test('a sign-off with several people', () => {
    const line = '(Reporting by Jane Doe in Paris and John Roe in London; Editing by Ann Poe)';
    expect(readClosingCredit(line)?.people.map(({ name, role }) => [name, role])).toEqual([
      ['Jane Doe', 'Reporting by'],
      ['John Roe', 'Reporting by'],
      ['Ann Poe', 'Editing by']
    ]);
  });
});

describe('is weak or silent where a bracket explains a name', () => {
  test.each([
    'he told Agence France-Presse (AFP).',
    'said the party (CDU)',
    'he told Agence France-Presse (AFP)',
    'The measure was backed by the union (SPD/FDP).',
    'it was reported by the news agency (AFP).'
  ])('%s', (line) => {
    expect(readClosingCredit(line)?.strength ?? 0).toBeLessThan(0.5);
  });
});
