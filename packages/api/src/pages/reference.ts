import { html, raw } from 'hono/html';
import type { Operation } from '../openapi.ts';
import { style } from './style.ts';

/** The API reference as one page, made from the operations; it loads nothing. */
export function reference(operations: readonly Operation[], nonce: string): ReturnType<typeof html> {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>wirecopy API reference</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
<header><h1>wirecopy API</h1><p>Raw news text in, articles out.</p><nav><a href="./">Playground</a><a href="openapi.json">OpenAPI</a></nav></header>
<main>
${operations.map(
  ({ method, path, summary, query, body, answer, problems }) => html`<section>
<h2><code>${method.toUpperCase()} ${path}</code></h2>
<p>${summary}.</p>
<table>
${query === undefined ? '' : html`<tr><th>Query</th><td>${Object.keys(query).join(', ')}</td></tr>`}
${body === undefined ? '' : html`<tr><th>Takes</th><td>${Object.keys(body).join(', ')}</td></tr>`}
<tr><th>Answers</th><td>${Object.keys(answer).join(', ')}</td></tr>
${problems.length === 0 ? '' : html`<tr><th>Problems</th><td>${problems.join(', ')} (application/problem+json, RFC 9457)</td></tr>`}
</table>
</section>`
)}
</main>
</body>
</html>`;
}
