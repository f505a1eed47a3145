import { foldForm } from '../../src/dates/fold.ts';

/** Latin letters with marks: a text may leave them out. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/u;

/** Shorter forms must be written as they are: "a" is no "à". */
const SHORTEST = 3;

/**
 * The forms of one key without those that the engine reads anyway, since another one stands for them: "miercoles" beside "miércoles". A form
 * with marks must have all of them, so each such form stays.
 */
export function leanForms(forms: readonly string[]): readonly string[] {
  const marked = new Set(forms.filter((form) => MARKED.test(form)).map(foldForm));
  const seen = new Set<string>();
  return forms.filter((form) => {
    if (form.length < SHORTEST || MARKED.test(form)) return true;
    const folded = foldForm(form);
    const isNew = !seen.has(folded) && !marked.has(folded);
    seen.add(folded);
    return isNew;
  });
}
