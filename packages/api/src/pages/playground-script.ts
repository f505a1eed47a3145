/** A dump as a reader may have one: a teaser with its date, then an article whose source stands at its end. */
const EXAMPLE = `Ferry strike enters its third day
19 November 2024
Harbour of Lisport reopens after the storm
19 November 2024
By Ana Lund
LISPORT (Reuters) - The harbour of Lisport reopened on Tuesday, four days after the storm that tore two cranes from the northern quay.
"The first ships came in at six this morning," the port authority's director, Tomas Reva, told reporters, and he expects the backlog to be cleared by Friday.
The harbour last closed in 2018, when ice blocked its entrance for most of January. A second crane is to be delivered next year.
Source: Reuters
`;

/** The playground's script: plain JavaScript for the browser, built with DOM calls only, so that no text of an input becomes markup. */
export const playgroundScript = `
const $ = (id) => document.getElementById(id);
const make = (tag, properties, ...children) => { const node = Object.assign(document.createElement(tag), properties); node.append(...children); return node; };
const EXAMPLE = ${JSON.stringify(EXAMPLE)};
const HINT = 'Point at a line, or go through them with the arrow keys, to see why each has its label.';
const isWide = matchMedia('(min-width: 56.01rem)');
let last = null, lines = [], current = -1;
const say = (words) => { $('status').textContent = words; };
const count = (number, word) => number + ' ' + word + (number === 1 ? '' : 's');

function fail(words, field) {
  $('alert').textContent = words;
  for (const id of ['reference', 'key']) $(id).removeAttribute('aria-invalid');
  if (field) { $(field).setAttribute('aria-invalid', 'true'); $(field).focus(); }
}

/** The text goes as a file: without a type the API tells a page from a plain text itself. */
async function ask(path, accept) {
  const body = new FormData();
  body.append('file', new Blob([$('text').value], { type: $('format').value && $('format').value + '; charset=utf-8' }), 'text');
  if ($('reference').value) body.append('reference', $('reference').value);
  const headers = { accept };
  if ($('key').value) headers.authorization = 'Bearer ' + $('key').value;
  const response = await fetch(document.body.dataset.base + path, { method: 'POST', headers, body });
  if (response.ok) return response;
  const problem = await response.json();
  throw Object.assign(new Error(problem.detail), { field: response.status === 401 ? 'key' : problem.field === '/reference' ? 'reference' : null });
}

async function run() {
  fail('');
  if (!$('text').value.trim()) { fail('There is no text yet: paste or drop one.', 'text'); return; }
  say('Parsing …');
  try {
    const [answer, explanation] = await Promise.all(['v1/parse', 'v1/explain'].map((path) => ask(path, 'application/json').then((response) => response.json())));
    last = answer; lines = explanation.lines;
    showLines(); showArticles();
    $('json').textContent = JSON.stringify(answer, null, 2);
    const teasers = answer.articles.filter((article) => article.kind === 'teaser').length;
    say([count(answer.articles.length - teasers, 'article'), ...(teasers ? [count(teasers, 'teaser')] : []), count(lines.length, 'line')].join(', ') + '.');
    $('result').hidden = false; $('legend').hidden = true;
  } catch (error) { say(''); fail(error.message, error.field); }
}

function showLines() {
  current = -1;
  $('why').className = ''; $('why').replaceChildren(make('p', { className: 'none', textContent: HINT }));
  $('lines').replaceChildren(...lines.map((line, at) =>
    make('li', { className: line.label, tabIndex: at ? -1 : 0 }, make('b', { textContent: line.label }), make('span', { textContent: line.text, dir: 'auto' }))));
}

/** Says why a line has its label, and shows the article that it belongs to. */
function explain(at) {
  const line = lines[at];
  if (!line || at === current) return;
  const items = $('lines').children, articles = $('articles').children;
  if (items[current]) items[current].removeAttribute('aria-current');
  current = at;
  items[at].setAttribute('aria-current', 'true');
  for (let index = 0; index < articles.length; index += 1) articles[index].classList.toggle('lit', index === line.article);
  // Where both columns stand side by side each scrolls by itself, so the article is brought beside its line.
  if (articles[line.article] && isWide.matches) articles[line.article].scrollIntoView({ block: 'nearest' });
  const strongest = Math.max(...line.evidence.map((one) => Math.abs(one.contribution)), 1);
  const reasons = line.evidence.slice(0, 6).map(({ feature, contribution }) => make('li', { className: contribution < 0 ? 'against' : 'for' },
    make('span', { textContent: feature, title: feature }), make('meter', { max: strongest, value: Math.abs(contribution), ariaHidden: 'true' }),
    make('i', { textContent: (contribution < 0 ? '−' : '+') + Math.abs(contribution).toFixed(2) })));
  $('why').className = line.label;
  $('why').replaceChildren(make('p', {}, make('b', { textContent: line.label }), ' ' + Math.round(line.confidence * 100) + ' %, else ' + line.runnerUp), make('ul', {}, ...reasons));
}

/** One line is reached by Tab, the others by the arrow keys. */
function goTo(at) {
  const items = $('lines').children;
  const item = items[Math.min(Math.max(at, 0), items.length - 1)];
  if (!item) return;
  for (const other of $('lines').querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
  item.tabIndex = 0; item.focus();
}

const placeOf = (event) => { const item = event.target.closest('#lines > li'); return item ? [...$('lines').children].indexOf(item) : -1; };
const isRightToLeft = (text) => /^[^A-Za-z\\u00c0-\\u058f\\u0900-\\uabff]*[\\u0590-\\u08ff\\ufb1d-\\ufefc]/.test(text);
const BLOCKS = { heading: 'h', caption: 'c', quote: 'q', 'list-item': 'l' };

function showArticle(article) {
  const { kicker, headline, standfirst, published, byline, dateline, source, body, dates, tags } = article;
  const dir = isRightToLeft((headline || body[0] || { text: '' }).text) ? 'rtl' : 'ltr';
  const node = make('article', { className: article.kind, lang: article.language || '', dir });
  if (kicker) node.append(make('p', { className: 'kicker', textContent: kicker.text }));
  node.append(headline ? make('h3', { textContent: headline.text }) : make('h3', { className: 'none', textContent: 'no headline in the text', lang: 'en', dir: 'ltr' }));
  const facts = [article.kind, published && published.value + (published.basis === 'stated' ? '' : ' (' + published.basis + ')'), byline && (byline.people.map((person) => person.name).join(', ') || byline.text),
    dateline && dateline.place, source && source.name, article.language, ...tags.map((tag) => '#' + tag.text)];
  node.append(make('div', { className: 'meta' }, ...facts.filter(Boolean).map((fact) => make('span', {}, make('bdi', { textContent: fact })))));
  if (standfirst) node.append(make('p', { className: 'h', textContent: standfirst.text }));
  for (const block of body) node.append(make('p', { className: BLOCKS[block.kind] || '', textContent: block.text }));
  if (dates.length) node.append(make('ul', { className: 'dates', ariaLabel: 'Dates' }, ...dates.map((date) =>
    make('li', { title: [date.precision, date.basis].join(', ') }, make('bdi', { textContent: date.text }), dir === 'rtl' ? ' ← ' : ' → ', make('code', { textContent: date.value, dir: 'ltr' })))));
  return node;
}

function showArticles() {
  $('articles').replaceChildren(...last.articles.map(showArticle));
  if (!last.articles.length) $('articles').append(make('p', { className: 'none', textContent: 'No article in this text.' }));
}

async function copy(what) {
  try {
    const text = what === 'JSON' ? JSON.stringify(last, null, 2) : what === 'curl' ? curl() : await (await ask('v1/parse', 'text/markdown')).text();
    await navigator.clipboard.writeText(text); say('Copied as ' + what + '.');
  } catch (error) { fail('Could not copy: ' + error.message); }
}

/** A command that sends what stands in the page, to be pasted into a shell as it is; the key is left to its user. */
function curl() {
  const quote = (value) => "'" + value.replaceAll("'", "'\\\\''") + "'";
  const address = new URL(document.body.dataset.base + 'v1/parse', location.href);
  const type = $('format').value && ';type=' + $('format').value;
  if ($('reference').value) address.searchParams.set('reference', $('reference').value);
  const key = $('key').value ? " -H 'authorization: Bearer KEY'" : '';
  return 'printf %s ' + quote($('text').value) + " | curl -F 'file=@-;filename=text" + type + "'" + key + ' ' + quote(String(address));
}

function decode(bytes) {
  try { return new TextDecoder('utf-8', { fatal: true }).decode(bytes); } catch { return new TextDecoder('windows-1252').decode(bytes); }
}

async function take(files) {
  if (files.length > 1) { fail('One file at a time here; the API itself takes several: see its reference.'); return; }
  const [file] = files;
  $('text').value = decode(await file.arrayBuffer()); $('format').value = /html/.test(file.type) ? 'text/html' : ''; run();
}
$('example').addEventListener('click', () => { $('text').value = EXAMPLE; $('format').value = ''; $('reference').value = ''; run(); });
$('form').addEventListener('submit', (event) => { event.preventDefault(); run(); });
$('text').addEventListener('keydown', (event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); } });
document.addEventListener('dragover', (event) => { event.preventDefault(); $('text').classList.add('over'); });
document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) $('text').classList.remove('over'); });
document.addEventListener('drop', (event) => {
  event.preventDefault(); $('text').classList.remove('over');
  const { files } = event.dataTransfer;
  if (files.length) take(files); else { $('text').value = event.dataTransfer.getData('text'); run(); }
});
$('file').addEventListener('change', () => { if ($('file').files.length) take($('file').files); $('file').value = ''; });
$('lines').addEventListener('mouseover', (event) => explain(placeOf(event)));
$('lines').addEventListener('focusin', (event) => explain(placeOf(event)));
$('lines').addEventListener('click', (event) => { const at = placeOf(event); if (at >= 0) goTo(at); });
$('lines').addEventListener('keydown', (event) => {
  const at = placeOf(event), to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (to !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); goTo(to); }
});
document.querySelectorAll('[data-copy]').forEach((button) => button.addEventListener('click', () => copy(button.dataset.copy)));
`;
