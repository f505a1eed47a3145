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
let last = null;
const say = (words) => { $('status').textContent = words; };
const fail = (words) => { $('alert').textContent = words; };

async function ask(path, accept) {
  const body = { [$('format').value]: $('text').value };
  if ($('reference').value) body.reference = $('reference').value;
  const headers = { 'content-type': 'application/json', accept };
  if ($('key').value) headers.authorization = 'Bearer ' + $('key').value;
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) { const problem = await response.json(); throw new Error(problem.detail); }
  return response;
}

async function run() {
  fail('');
  if (!$('text').value.trim()) { fail('There is no text yet: paste or drop one.'); return; }
  say('Parsing…');
  try {
    const [document_, explanation] = await Promise.all([ask('v1/parse', 'application/json').then((r) => r.json()), ask('v1/explain', 'application/json').then((r) => r.json())]);
    last = document_;
    showLines(explanation.lines); showArticles(document_);
    const teasers = document_.articles.filter((a) => a.kind === 'teaser').length;
    say([[document_.articles.length - teasers, 'article'], [teasers, 'teaser'], [explanation.lines.length, 'line']].map(([n, word]) => n + ' ' + word + (n === 1 ? '' : 's')).join(', ') + '.');
    $('result').hidden = false;
  } catch (error) { say(''); fail(error.message); }
}

function showLines(lines) {
  $('lines').replaceChildren(...lines.map((line) => {
    const item = make('li', { className: line.label, tabIndex: 0 }, make('b', { textContent: line.label }), make('span', { textContent: line.text, dir: 'auto' }));
    const why = () => explain(item, line);
    item.addEventListener('mouseenter', why); item.addEventListener('focus', why);
    return item;
  }));
}

function explain(item, line) {
  document.querySelectorAll('#lines [aria-current]').forEach((other) => other.removeAttribute('aria-current'));
  item.setAttribute('aria-current', 'true');
  const reasons = line.evidence.slice(0, 6).map((e) => e.feature + ' ' + (e.contribution >= 0 ? '+' : '−') + Math.abs(e.contribution).toFixed(2));
  $('why').replaceChildren(make('strong', { textContent: line.label }), ' ' + Math.round(line.confidence * 100) + ' %, else ' + line.runnerUp + (reasons.length ? ': ' + reasons.join(', ') : ''));
}

function showArticles(document_) {
  $('articles').replaceChildren(...document_.articles.map((article) => {
    const facts = [article.published && article.published.value + (article.published.basis === 'inferred' ? ' (inferred)' : ''), article.byline && article.byline.people.map((p) => p.name).join(', '), article.dateline && article.dateline.place, article.source && article.source.name, article.language];
    const node = make('article', { className: article.kind, dir: 'auto' },
      article.headline ? make('h3', { textContent: article.headline.text }) : make('h3', { className: 'none', textContent: 'no headline' }),
      make('div', { className: 'meta', textContent: [article.kind, ...facts.filter(Boolean)].join(' · ') }));
    if (article.standfirst) node.append(make('p', {}, make('strong', { textContent: article.standfirst.text })));
    for (const block of article.body) node.append(make('p', { textContent: block.text }));
    if (article.dates.length) node.append(make('p', { className: 'meta', textContent: 'Dates: ' + article.dates.map((d) => d.text + ' → ' + d.value).join(' · ') }));
    return node;
  }));
  if (!document_.articles.length) $('articles').append(make('p', { className: 'none', textContent: 'No article in this text.' }));
}

async function copy(what) {
  try {
    let text = '';
    if (what === 'json') text = JSON.stringify(last, null, 2);
    if (what === 'markdown') text = await (await ask('v1/parse', 'text/markdown')).text();
    if (what === 'curl') text = curl();
    await navigator.clipboard.writeText(text); say('Copied as ' + what + '.');
  } catch (error) { fail('Could not copy: ' + error.message); }
}

/** A command that sends what stands in the page, to be pasted into a shell as it is; the key is left to its user. */
function curl() {
  const quote = (value) => "'" + value.replaceAll("'", "'\\\\''") + "'";
  const address = new URL('v1/parse', location.href);
  if ($('reference').value) address.searchParams.set('reference', $('reference').value);
  const key = $('key').value ? " -H 'authorization: Bearer KEY'" : '';
  return "curl -H 'content-type: text/" + ($('format').value === 'html' ? 'html' : 'plain') + "; charset=utf-8'" + key + ' --data-binary ' + quote($('text').value) + ' ' + quote(String(address));
}

async function take(file) { $('text').value = await file.text(); $('format').value = /html/.test(file.type) ? 'html' : 'text'; run(); }
$('example').addEventListener('click', () => { $('text').value = EXAMPLE; $('format').value = 'text'; $('reference').value = ''; run(); });
$('form').addEventListener('submit', (event) => { event.preventDefault(); run(); });
$('text').addEventListener('keydown', (event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); } });
$('text').addEventListener('dragover', (event) => { event.preventDefault(); $('text').classList.add('over'); });
$('text').addEventListener('dragleave', () => $('text').classList.remove('over'));
$('text').addEventListener('drop', (event) => { event.preventDefault(); $('text').classList.remove('over'); const file = event.dataTransfer.files[0]; if (file) take(file); else { $('text').value = event.dataTransfer.getData('text'); run(); } });
$('file').addEventListener('change', () => { if ($('file').files[0]) take($('file').files[0]); });
document.querySelectorAll('[data-copy]').forEach((button) => button.addEventListener('click', () => copy(button.dataset.copy)));
`;
