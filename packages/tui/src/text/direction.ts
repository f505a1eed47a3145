export type Direction = 'ltr' | 'rtl';

const firstStrong = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a paragraph: that of its first letter (rule P2 of the Unicode Bidirectional Algorithm). */
export function direction(text: string): Direction {
  const letter = firstStrong.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
