import type { Article } from '@wirecopy/core';
import { describe, expect, test } from 'vitest';
import { exampleArticle } from '../../test/example-article.ts';
import { FilterError } from './filter-tokens.ts';
import { readFilter } from './read-filter.ts';

const article: Article = exampleArticle;
const provenance = {
  origin: { name: 'crawl.wet', record: 12 },
  uri: 'https://example.org/a',
  metadata: {
    date: '2024-11-19T08:00:00Z',
    status: 200,
    languages: ['eng', 'fra'],
    page: '9',
    crawl: { depth: 2 }
  }
};

describe('takes', () => {
  test.each([
    ['published>=2024-01-01'],
    ['published==2024'],
    ['published==2024-11'],
    ['published<=2024-11-19'],
    ['agency==AFP'],
    ['agency = afp'],
    ['published>=2024-01-01 && agency==AFP'],
    ['agency==AA || agency==AFP'],
    ['!(agency==AA) && headline~"grain TALKS"'],
    ["byline~'doe'"],
    ['kicker==null'],
    ['headline'],
    ['!kicker'],
    ['length>10 && confidence>=0.5'],
    ['agency!=AA'],
    ['kind==teaser || kind==Article && language==en'],
    ["authors=='Jane Doe' && person~doe"],
    ['uri~example.org && input~.wet && record==12'],
    ['metadata.status>=200 && metadata.status<1000'],
    ['metadata.page<10'],
    ['metadata.date==2024-11 && metadata.date<=2024-11-19'],
    ['metadata.languages==fra && metadata.crawl.depth==2'],
    ['metadata && !metadata.section']
  ])('%s', (filter) => {
    expect(readFilter(filter)(article, provenance)).toBe(true);
  });
});

describe('refuses', () => {
  test.each([
    ['published>2024-11-19'],
    ['published<2024-11'],
    ['updated>=2000'],
    ['agency!=AFP'],
    ['headline!=null && kicker!=null'],
    ['(kind==teaser || kind==article) && language==fr'],
    ['length<3'],
    ['metadata.section'],
    ['metadata.languages!=fra'],
    ['metadata.date>2024-11-19']
  ])('%s', (filter) => {
    expect(readFilter(filter)(article, provenance)).toBe(false);
  });
});

describe('cannot be read', () => {
  test.each([
    ['agencie==AFP', /did you mean agency/u],
    ['published>=', /expected a value, found the end\n {2}published>=\n {13}\^$/u],
    ['(kind==article', /closing bracket/u],
    ['kind==article agency==AFP', /or the end, found agency\n.*\n {16}\^$/u],
    ['headline~"open', /has no end/u],
    ['length>many', /expected a number/u],
    ['kind==artcle', /expected article or teaser, found artcle/u],
    ['kind & language', /write && or \|\|/u],
    ['', /expected a field/u],
    ['constructor==x', /no field/u],
    [`${'('.repeat(5000)}kind`, /too many brackets/u],
    [`${'!'.repeat(5000)}kind`, /too many brackets/u]
  ])('%s', (filter, message) => {
    expect(() => readFilter(filter)).toThrow(FilterError);
    expect(() => readFilter(filter)).toThrow(message);
  });
});
