// The characters that an address never has as they are (RFC 3986, section 2; RFC 3987 lets letters of every script stand).
const FOREIGN = /[\p{C}\p{Z}<>"{}|\\^`]|%(?![0-9A-Fa-f]{2})/gu;

/** An address as the target of a link. Feeds and archives name some that a strict reader refuses: `/a b.html`. */
export function linkTarget(uri: string): string {
  return uri
    .trim()
    .replace(FOREIGN, (character) => encodeURIComponent(character.replace(/\p{Cs}/u, '\uFFFD')));
}
