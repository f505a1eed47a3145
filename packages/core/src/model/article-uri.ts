/**
 * The address of an article by its content: RFC 6920, `ni:///sha-256-96;` and the 96 bits of its id in base64url. Formats that want a URI for
 * every item get this one: it is stable, and claims no domain.
 */
export function articleUri(id: string): string {
  const bytes = (id.match(/[0-9a-f]{2}/gu) ?? []).map((pair) =>
    String.fromCharCode(Number.parseInt(pair, 16))
  );
  const base64url = btoa(bytes.join('')).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/=+$/u, '');
  return `ni:///sha-256-96;${base64url}`;
}

/** The id that `articleUri` made an address of; null for an address of another kind. */
export function idOfArticleUri(uri: string): string | null {
  const [, base64url] = /^ni:\/\/\/sha-256-96;([\w-]{16})$/u.exec(uri) ?? [];
  if (base64url === undefined) return null;
  const bytes = atob(base64url.replace(/-/gu, '+').replace(/_/gu, '/'));
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
