import { html, raw } from 'hono/html';
import { playgroundScript } from './playground-script.ts';
import { style } from './style.ts';

/** What the colours stand for, for who has not seen a result yet. */
const LEGEND: readonly (readonly [label: string, words: string])[] = [
  ['HEADLINE', 'titles'],
  ['STANDFIRST', 'what stands above a text'],
  ['BYLINE', 'who, when and where'],
  ['BODY', 'the text itself'],
  ['CAPTION', 'below pictures'],
  ['SOURCE', 'agencies and tags'],
  ['NAVIGATION', 'menus, links and notices']
];

const PLACEHOLDER =
  'Ferry strike enters its third day\n19 November 2024\nHarbour of Lisport reopens after the storm\n…';

/**
 * One page to try the parser on: text in, coloured lines and articles out. `nonce` goes into its Content-Security-Policy; `base` leads from the
 * page's address to the API's: empty, or `news/` where the page stands at `/news`.
 */
export function playground(nonce: string, base: string): ReturnType<typeof html> {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>wirecopy playground</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body data-base="${base}">
<header><h1>wirecopy</h1><p>Raw news text in, articles out.</p><nav><a href="${base}docs">API reference</a><a href="${base}openapi.json">OpenAPI</a></nav></header>
<main>
<form id="form">
<label for="text">Paste a text, or drop a file here. <kbd>Ctrl</kbd> <kbd>Enter</kbd> parses it.</label>
<textarea id="text" spellcheck="false" dir="auto" placeholder="${PLACEHOLDER}"></textarea>
<div class="row">
<button class="main">Parse</button>
<button type="button" id="example">Try an example</button>
<label class="button">Open a file …<input id="file" type="file" accept=".txt,.html,.htm,text/plain,text/html"></label>
<label class="field push">Format <select id="format"><option value="">as it looks</option><option value="text/plain">plain text</option><option value="text/html">HTML</option></select></label>
<label class="field">Reference date <input id="reference" size="12" placeholder="2024-11-19"></label>
<label class="field">Key, if one is needed <input id="key" type="password" autocomplete="off" size="14"></label>
</div>
</form>
<p id="alert" role="alert"></p>
<p id="status" role="status"></p>
<ul class="legend" id="legend" aria-label="Labels">${LEGEND.map(([label, words]) => html`<li class="${label}"><b>${label}</b>${words}</li>`)}</ul>
<div id="result" class="columns" hidden>
<section aria-labelledby="lines-title"><div class="title"><h2 id="lines-title">Lines</h2></div>
<div id="why" aria-live="polite"></div><ol id="lines" aria-labelledby="lines-title"></ol></section>
<section aria-labelledby="articles-title"><div class="title"><h2 id="articles-title">Articles</h2>
<div class="row"><button type="button" data-copy="JSON">Copy JSON</button><button type="button" data-copy="Markdown">Copy Markdown</button><button type="button" data-copy="curl">Copy curl</button></div></div>
<div id="articles"></div>
<details><summary>The whole answer as JSON</summary><pre id="json" tabindex="0" aria-label="Answer"></pre></details></section>
</div>
</main>
<script nonce="${nonce}">${raw(playgroundScript)}</script>
</body>
</html>`;
}
