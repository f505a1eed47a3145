/**
 * Where the first element of a document of mark-up stands: behind a byte order mark, the declaration of XML, processing instructions, comments and,
 * where `doctype` says so, the document type with what it declares. Gives the place of whatever is none of these.
 */
export function markUpProlog(text: string, { doctype }: { readonly doctype: boolean }): number {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (/\s/u.test(text.charAt(at))) at += 1;
    const end = endOfPart(text, at, doctype);
    if (end === null) return at;
    at = end;
  }
}

/** The end of the part of a prolog that begins at a place; null where none does, or none that ends. */
function endOfPart(text: string, at: number, doctype: boolean): number | null {
  if (text.startsWith('<?', at)) return behind(text, '>', at);
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (!doctype || !/^<!doctype\s/iu.test(text.slice(at, at + 10))) return null;
  const end = behind(text, '>', at);
  const subset = text.indexOf('[', at);
  return end === null || subset < 0 || subset > end ? end : behind(text, ']>', subset);
}

function behind(text: string, mark: string, at: number): number | null {
  const found = text.indexOf(mark, at);
  return found < 0 ? null : found + mark.length;
}
