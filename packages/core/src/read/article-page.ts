/** The parts of an article that a container gives apart, as plain text but for the body. */
export interface PageParts {
  readonly kicker?: string | null;
  readonly headline: string | null;
  readonly standfirst?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly dateline?: string | null;
  /** HTML. */
  readonly body: string;
}

/** The parts as a small HTML page, marked up as news pages are, so that the HTML reader gets what a page would give it. */
export function articlePage({
  kicker,
  headline,
  standfirst,
  byline,
  published,
  dateline,
  body
}: PageParts): string {
  const parts = [
    kicker && `<p class="kicker">${escapeHtml(kicker)}</p>`,
    headline && `<h1>${escapeHtml(headline)}</h1>`,
    standfirst && `<p class="standfirst">${escapeHtml(standfirst)}</p>`,
    byline && `<p class="byline">${escapeHtml(byline)}</p>`,
    published && `<time datetime="${escapeHtml(published)}">${escapeHtml(published)}</time>`,
    dateline && `<p class="dateline">${escapeHtml(dateline)}</p>`,
    body
  ];
  return `<article>\n${parts.filter((part) => part).join('\n')}\n</article>\n`;
}

/** Text for the content or an attribute of an HTML element. */
export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
