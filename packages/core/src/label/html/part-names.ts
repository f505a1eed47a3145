/**
 * What the words of classes, ids and roles say of the part of the page that they name. English words that style sheets of sites in
 * all languages use; none names a publisher.
 */
const partNames = {
  body: 'body content text story article entry post paragraph richtext prose copy main fulltext detail articlebody articletext storybody',
  caption:
    'caption credit credits copyright photo image img picture media figure figcaption legend photographer bildunterschrift attribution',
  related:
    'related recommend recommended recommendation recommendations more teaser teasers promo card cards also read next similar trending popular most latest linkcard suggested suggestions outbrain taboola carousel slider grid item items',
  byline:
    'byline author authors writer reporter contributor contributors autor auteur creator journalist editor signature',
  date: 'date time datetime published publish publication pub pubdate timestamp updated modified dateline created',
  comment: 'comment comments commenting disqus reply replies discussion forum reader respond',
  menu: 'nav navigation menu menus navbar breadcrumb breadcrumbs header masthead footer topbar toolbar skip pagination pager tabs tab sitemap navi',
  promotion:
    'ad ads advert advertisement advertising sponsor sponsored banner newsletter signup subscribe subscription paywall promo promotion offer cta login register registration cookie consent placeholder optin blocked external premium checkmark onetrust privacy popup modal overlay gdpr app shop deal affiliate donation donate support',
  share:
    'share sharing social follow tools tool facebook twitter whatsapp print email bookmark button buttons actions action icon like save',
  tags: 'tag tags topic topics keyword keywords category categories section label labels rubrik channel hashtag kicker overline eyebrow roofline',
  standfirst:
    'lead lede leadtext intro introduction standfirst dek deck summary subtitle excerpt abstract subheadline subhead sub subline teaser description vorspann chapo synopsis strapline perex ingress preamble',
  headline: 'headline title heading hed heading titel titre headings articletitle',
  sidebar:
    'sidebar aside rail widget widgets complementary right left column secondary feed list listing archive ranking wire module',
  box: 'box info infobox fact facts faq factbox note disclaimer correction bio about profile biography avatar table toc contents glossary accordion',
  live: 'live liveblog ticker timeline update updates minute key event events',
  quote: 'quote quotes blockquote pullquote pull citation tweet embed instagram twitter social embedded',
  gallery: 'gallery slide slides slideshow lightbox video player audio podcast playlist',
  footnote:
    'footnote footnotes reference references source sources endnote legal imprint bottom end meta metadata info data'
} as const;

export type PartName = keyof typeof partNames;

export const partNameKeys: readonly PartName[] = Object.keys(partNames) as PartName[];

const byWord = new Map<string, number>();
partNameKeys.forEach((part, index) => {
  for (const word of partNames[part].split(' ')) byWord.set(word, (byWord.get(word) ?? 0) | (1 << index));
});

/** The parts that some words name, one bit each in the order of `partNameKeys`. */
export function partsNamed(words: readonly string[]): number {
  let parts = 0;
  for (const word of words) parts |= byWord.get(word) ?? 0;
  return parts;
}
