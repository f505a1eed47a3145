/** A name of one letter, or one that is only a number, is no word of a text. */
export function isName(form: string): boolean {
  return (
    !/^\d+\.?$/u.test(form) &&
    !/[,:|]/u.test(form) &&
    (form.length > 1 || /[\p{Lo}]/u.test(form)) &&
    !/^\d/u.test(form)
  );
}
