import { html, raw } from 'hono/html';
import { playgroundScript } from './playground-script.ts';
import { style } from './style.ts';

/** One page to try the parser on: text in, coloured lines and articles out. `nonce` goes into its Content-Security-Policy. */
export function playground(nonce: string): ReturnType<typeof html> {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>wirecopy playground</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
<header><h1>wirecopy</h1><p>Raw news text in, articles out.</p><nav><a href="docs">API reference</a><a href="openapi.json">OpenAPI</a></nav></header>
<main>
<form id="form">
<label for="text">Paste a text, or drop a file here. Ctrl+Enter parses it.</label>
<textarea id="text" spellcheck="false" dir="auto"></textarea>
<div class="row">
<button class="main">Parse</button>
<button type="button" id="example">Try an example</button>
<label>Format <select id="format"><option value="text">plain text</option><option value="html">HTML</option></select></label>
<label>Reference date <input id="reference" size="12" placeholder="2024-11-19"></label>
<label>Key, if one is needed <input id="key" type="password" autocomplete="off" size="14"></label>
<label>File <input id="file" type="file" accept=".txt,.html,.htm,text/plain,text/html"></label>
</div>
</form>
<p id="status" role="status"></p>
<p id="alert" role="alert"></p>
<div id="result" class="columns" hidden>
<section aria-labelledby="lines-title"><h2 id="lines-title">Lines</h2><ol id="lines"></ol><div id="why" aria-live="polite">Hover over a line, or move to it with Tab, to see why it has its label.</div></section>
<section aria-labelledby="articles-title"><h2 id="articles-title">Articles</h2>
<div class="row"><button type="button" data-copy="json">Copy JSON</button><button type="button" data-copy="markdown">Copy Markdown</button><button type="button" data-copy="curl">Copy curl</button></div>
<div id="articles"></div></section>
</div>
</main>
<script nonce="${nonce}">${raw(playgroundScript)}</script>
</body>
</html>`;
}
