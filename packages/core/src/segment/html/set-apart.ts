import type { PageTree } from '../../label/html/page-tree.ts';
import type { HtmlElement } from '../../read/html-element.ts';

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

/** Names that sites also give to the paragraphs behind their paywall, and to the block around them: `<div class="paywall-article">`. */
const offerNames: ReadonlySet<string> = new Set(['paywall', 'premium']);
const textNames: ReadonlySet<string> = new Set(['article', 'body', 'story', 'text']);

/** A block with such a name that holds more of the page's text than this may be the article itself: `<body class="has-comments">`. */
const mostText = 0.2;
/** A dialog about cookies or a box of facts may be longer than a short article, but has no headline of the page in it. */
const mostBesideHeadline = 0.7;
/** Where less than this is left, the page names its own text so: the posts of a forum, the entries of a ticker. */
const leastLeft = 0.2;

/**
 * For each element, 1 where it is or stands in a section that is set apart. Parents come first.
 *
 * @param headline the element of the headline; -1 for none
 */
export function setApart(tree: PageTree, running: Float64Array, total: number, headline: number): Uint8Array {
  const apart = new Uint8Array(tree.elements.length);
  const aroundHeadline = new Set<number>();
  for (let at = headline; at >= 0; at = tree.elements[at]?.parent ?? -1) aroundHeadline.add(at);
  let amount = 0;
  tree.elements.forEach((element, at) => {
    const text = running[at] ?? 0;
    const most = headline < 0 || aroundHeadline.has(at) ? mostText : mostBesideHeadline;
    if (element.parent >= 0 && apart[element.parent] === 1) apart[at] = 1;
    else if (text < total * most && isNamedApart(element)) {
      apart[at] = 1;
      amount += text;
    }
  });
  return total - amount < total * leastLeft ? apart.fill(0) : apart;
}

function isNamedApart({ tag, words }: HtmlElement): boolean {
  const isText = tag === 'p' || words.some((word) => textNames.has(word));
  return words.some((word) => apartNames.has(word) && !(isText && offerNames.has(word)));
}
