import { foldForm } from '../../src/dates/fold.ts';

/** Latin letters with marks: a text may leave them out. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/u;

/** Shorter forms must be written as they are: "a" is no "à". */
const SHORTEST = 3;

/**
 * The forms of one key without those that the engine reads anyway, since another one stands for them: "miercoles" beside "miércoles". A form
 * with marks must have all of them, so each such form stays; so does one that is a word of another key too (`shared`), Dutch "voor" beside
 * "vóór", since a word of its own stands for no other.
 */
export function leanForms(forms: readonly string[], shared: ReadonlySet<string>): readonly string[] {
  const marked = new Set(forms.filter((form) => MARKED.test(form)).map(foldForm));
  const seen = new Set<string>();
  return forms.filter((form) => {
    if (form.length < SHORTEST || MARKED.test(form) || shared.has(form)) return true;
    const folded = foldForm(form);
    const isNew = !seen.has(folded) && !marked.has(folded);
    seen.add(folded);
    return isNew;
  });
}
