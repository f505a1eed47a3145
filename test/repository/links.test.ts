import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { root } from './root.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8'
});
const documents = tracked
  .split('\n')
  .filter((file) => file !== '' && !file.endsWith('CHANGELOG.md') && existsSync(join(root, file)));

/** The text without code, in which brackets are no links. */
const prose = (file: string): string =>
  readFileSync(join(root, file), 'utf8')
    .replace(/^```.*?^```$/gmsu, '')
    .replace(/^ {4}.*$/gmu, '')
    .replace(/`[^`\n]*`/gu, 'code');

const links = (file: string): readonly string[] =>
  [...prose(file).matchAll(/\]\(([^()\s]+)\)/gu)].map(([, target = '']) => target);

/** The anchors of a document's headings, as GitHub makes them. */
function anchors(file: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const text = readFileSync(join(root, file), 'utf8').replace(/^```.*?^```$/gmsu, '');
  return new Set(
    [...text.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) =>
      slugger.slug(heading.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1'))
    )
  );
}

test('there are documents, and links in them', () => {
  expect(documents.length).toBeGreaterThan(10);
  expect(documents.flatMap((file) => links(file)).length).toBeGreaterThan(30);
});

test.each(documents)('the links of %s lead somewhere', (file) => {
  const broken = links(file).filter((target) => {
    if (target.startsWith('https://')) return false;
    const [path = '', anchor] = target.split('#');
    const to = path === '' ? file : join(dirname(file), path);
    if (!existsSync(join(root, to))) return true;
    return anchor !== undefined && (statSync(join(root, to)).isDirectory() || !anchors(to).has(anchor));
  });
  expect(broken).toEqual([]);
});
