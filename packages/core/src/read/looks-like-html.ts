const MARKUP =
  /^\s*(?:<!doctype html|<html|<head|<body|<(?:div|p|article|section|h[1-6]|span|ul|table)[\s>])/iu;

/** Whether a text opens as an HTML page or fragment does. */
export function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text.slice(0, 1024).replace(/^\uFEFF?(?:\s*<!--[^]*?-->)?/u, ''));
}
