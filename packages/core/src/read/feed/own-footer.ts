import { decodeHTML } from 'entities/decode';

/**
 * "The post <a href="…">Ferry sinks</a> appeared first on <a href="…">Mercury</a>.": a last paragraph that links to its own item, in any language. It
 * says where the text comes from, and is no part of it: it becomes a `<footer>`.
 */
export function markOwnFooter(content: string, uri: string | null): string {
  const at = content.toLowerCase().lastIndexOf('<p');
  const last = at < 0 ? '' : content.slice(at).trim();
  const isAddress = uri !== null && /^https?:/iu.test(uri);
  if (!isAddress || at < 1 || !/^<p[\s>][^]*<\/p>$/iu.test(last)) return content;
  const isOwn = linksOf(last).some((link) => withoutQuery(link) === withoutQuery(uri));
  return isOwn ? `${content.slice(0, at)}<footer>${last}</footer>` : content;
}

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/giu)].map(([, double, single]) =>
    decodeHTML(double ?? single ?? '')
  );
}

/** Addresses in feeds carry where their readers come from: `?utm_source=rss`. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/u, '').replace(/\/$/u, '');
}
