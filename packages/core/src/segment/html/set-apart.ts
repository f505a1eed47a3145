import type { PageTree } from '../../label/html/page-tree.ts';

/**
 * Names of sections that are set apart from an article even where they stand inside its block: captions, what readers wrote, what the site wants
 * from them, stories of others. `<section class="comments">`, `<div id="newsletter-box">`, `<aside class="related-articles">`.
 */
const apartNames: ReadonlySet<string> = new Set(
  (
    'comment comments disqus reply replies related recommended recommendation recommendations outbrain taboola newsletter paywall ' +
    'caption figcaption subscription subscribe cookie cookies consent gdpr onetrust placeholder premium factbox infobox promo'
  ).split(' ')
);

/** A block with such a name that holds more of the page's text than this is the article itself: `<body class="has-comments">`. */
const mostText = 0.2;

/** For each element, 1 where it is or stands in a section that is set apart. Parents come first. */
export function setApart(tree: PageTree, running: Float64Array, total: number): Uint8Array {
  const apart = new Uint8Array(tree.elements.length);
  tree.elements.forEach((element, at) => {
    const isNamed =
      element.words.some((word) => apartNames.has(word)) && (running[at] ?? 0) < total * mostText;
    apart[at] = isNamed || (element.parent >= 0 && apart[element.parent] === 1) ? 1 : 0;
  });
  return apart;
}
