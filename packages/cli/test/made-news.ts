/** News that differs in every record, so that a lost or doubled one shows. */
export function madeArticle(number: number): string {
  const town = `${['Nor', 'Sel', 'Var', 'Tam', 'Bel'][number % 5] ?? ''}${['burg', 'ton', 'dale', 'wick'][number % 4] ?? ''}`;
  return [
    `Council of ${town} approves bridge number ${number}`,
    `${1 + (number % 28)} May 2024`,
    `The council of ${town} approved bridge number ${number} on Monday after a debate that lasted ${2 + (number % 7)} hours.`,
    `Work on the bridge is to begin in the spring, and the town has set aside ${number + 3} million for it, the mayor said.`,
    `Residents of the old quarter had asked for a ferry instead, which the council refused by ${9 + (number % 5)} votes to four.`,
    'Source: AFP'
  ].join('\n');
}

function smallPage(number: number): string {
  return `Home\nNews\nSport\n\n${madeArticle(number)}\n\nAbout us\nContact\n`;
}

/** JSON Lines with one article in each record. */
export function madeJsonl(count: number): string {
  let text = '';
  for (let number = 0; number < count; number++)
    text += `${JSON.stringify({ text: madeArticle(number), key: number })}\n`;
  return text;
}

/** A WET file as Common Crawl has them, uncompressed. */
export function madeWet(
  first: number,
  count: number,
  pageOf: (number: number) => string = smallPage
): string {
  let text = '';
  for (let number = first; number < first + count; number++) {
    const body = pageOf(number);
    text += [
      'WARC/1.0',
      'WARC-Type: conversion',
      `WARC-Target-URI: https://news.example/${number}`,
      'WARC-Date: 2024-05-29T10:00:00Z',
      `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`,
      'Content-Type: text/plain',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
      '',
      ''
    ].join('\r\n');
  }
  return text;
}
