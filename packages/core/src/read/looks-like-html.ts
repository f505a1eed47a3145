import { markUpProlog } from './mark-up-prolog.ts';

const MARKUP = /^(?:<!doctype html|<html|<head|<body|<(?:div|p|article|section|h[1-6]|span|ul|table)[\s>])/iu;

/** Whether a text opens as an HTML page or fragment does. XHTML may have the declaration of XML before it. */
export function looksLikeHtml(text: string): boolean {
  const start = markUpProlog(text, { doctype: false });
  return MARKUP.test(text.slice(start, start + 20));
}
