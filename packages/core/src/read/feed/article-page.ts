/** The parts of an article that a container gives apart, as plain text but for the body. */
export interface PageParts {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** HTML, or words without any markup. */
  readonly body: string;
}

/** The parts as a small HTML page, marked up as news pages are, so that the HTML reader gets what a page would give it. */
export function articlePage({ headline, byline, published, body }: PageParts): string {
  const parts = [
    headline && `<h1>${escapeHtml(headline)}</h1>`,
    byline && `<p class="byline">${escapeHtml(byline)}</p>`,
    published && `<p><time datetime="${escapeHtml(published)}">${escapeHtml(published)}</time></p>`,
    `<div>${body}</div>`
  ];
  return `<article>\n${parts.filter((part) => part).join('\n')}\n</article>\n`;
}

/** Text for the content or an attribute of an HTML element. */
export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
