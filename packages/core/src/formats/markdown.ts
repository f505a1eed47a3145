import type { Article, BlockKind } from '../model/index.ts';
import type { Provenance, Writer } from './writer.ts';

/**
 * Markdown (CommonMark) with front matter in YAML, as static site generators and note programs read it. Every article opens with its own front
 * matter. Words that Markdown would take for mark-up are escaped.
 */
export const markdown: Writer = {
  mediaType: 'text/markdown',
  extension: '.md',
  description: 'Markdown with YAML front matter',
  open: () => {
    let count = 0;
    return {
      head: () => '',
      item: (article, provenance = {}) =>
        `${count++ === 0 ? '' : '\n'}${frontMatter(article, provenance)}${content(article)}`,
      foot: () => ''
    };
  }
};

function frontMatter(article: Article, { origin, uri, metadata }: Provenance): string {
  const fields: readonly (readonly [string, unknown])[] = [
    ['title', article.headline?.text],
    ['kicker', article.kicker?.text],
    ['description', article.standfirst?.text],
    ['date', article.published?.value],
    ['date_basis', article.published?.basis],
    ['updated', article.updated?.value],
    ['authors', article.byline?.people.map((person) => person.name)],
    ['byline', article.byline?.text],
    ['place', article.dateline?.place],
    ['agency', (article.source?.agency ?? article.dateline?.agency)?.code],
    ['source', article.source?.name],
    ['tags', article.tags.map((tag) => tag.text)],
    ['language', article.language],
    ['kind', article.kind],
    ['id', article.id],
    ['of', article.of],
    ['uri', uri],
    ['origin', origin && `${origin.name}#${origin.record}`],
    ['metadata', metadata],
    ['confidence', article.confidence]
  ];
  const lines = fields.filter(([, value]) => isStated(value)).map(([key, value]) => `${key}: ${yaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

function isStated(value: unknown): boolean {
  return (
    value !== null && value !== undefined && !(typeof value === 'object' && Object.keys(value).length === 0)
  );
}

// JSON is YAML 1.2, but for the characters that YAML does not print or takes for line ends.
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

function yaml(value: unknown): string {
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

function content(article: Article): string {
  const { headline, standfirst, dateline, source } = article;
  const blocks = article.body.map(({ kind, text }) => BLOCKS[kind](text));
  if (dateline !== null) blocks[0] = `${escape(dateline.text)} ${blocks[0] ?? ''}`;
  const parts = [
    headline && `# ${escape(headline.text)}`,
    standfirst && emphasis('**', standfirst.text),
    ...blocks,
    source && emphasis('*', source.text)
  ];
  const filled = parts.filter((part) => part !== null && part.trim() !== '');
  return filled.map((part) => `\n${part}\n`).join('');
}

const BLOCKS: Readonly<Record<BlockKind, (text: string) => string>> = {
  paragraph: escape,
  heading: (text) => `## ${escape(text)}`,
  'list-item': (text) => `- ${escape(text)}`,
  quote: (text) => `> ${escape(text)}`,
  caption: (text) => emphasis('*', text)
};

/** Emphasis opens and closes beside words only; an empty text has none. */
function emphasis(mark: string, text: string): string {
  const words = escape(text);
  return words === '' ? '' : `${mark}${words}${mark}`;
}

/** One line of words that Markdown shows as they are (CommonMark 0.31, section 2.4). */
function escape(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line
    .replace(/[\\`*_[\]<>&|~]/gu, '\\$&')
    .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/u, (mark) => (/^\d/u.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/(^|[^\\])#$/u, '$1\\#'); // "## Room #" would lose what closes it
}
