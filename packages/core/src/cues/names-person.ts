/** Words that begin or end the name of a place: without one, two capitalised words are rather a person than a place. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'new old san santa santo são sao los las la le les el al the den saint st sankt sint sainte tel abu addis buenos hong kuala phnom ho ' +
    'sri costa burkina sierra rio río porto puerto port fort cape mexico las baton des dar bad villa ciudad cidade ville mont monte ' +
    'north south east west northern southern eastern western central upper lower greater nord süd sud ost est ouest norte sul sur ' +
    'noua novi novo nova nowy nowa nové nizhny нижний великий старый новый северная южная велико стара нови banja cluj ulan ulaan ' +
    'city town island islands beach springs bay harbor harbour county province district region republic kingdom state states vegas ' +
    'hill hills lake river valley heights park village airport d.c. dc'
  ).split(' ')
);

/**
 * Whether "Jane Miller" of "Jane Miller, AFP" is somebody and not somewhere: two to four words with capitals, none of which makes it a
 * place ("New York, AP"). One word ("Paris, AFP", "Frankfurt am Main, dpa") is a place; "Jane Miller in New York" is somebody.
 */
export function namesPerson(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || /[\d()[\]]/u.test(text)) return false;
  const words = text
    .split(',', 1)
    .join()
    .trim()
    .split(/[\s/]+/u);
  const joiner = words.findIndex((word) => /^\p{Ll}/u.test(word));
  const first = words.slice(0, joiner < 0 ? words.length : joiner);
  return (
    first.length > 1 && first.length <= LONGEST && !first.some((word) => PLACE_WORDS.has(word.toLowerCase()))
  );
}
const LONGEST = 4;
