import { html, raw } from 'hono/html';
import type { Operation } from '../openapi/operations.ts';
import { titleOf } from '../problem.ts';
import { type Schema, schemas } from '../openapi/schemas.ts';
import { style } from './style.ts';

type Markup = ReturnType<typeof html>;

/** The API reference as one page, made from the operations and the schemas; it loads nothing. */
export function reference(operations: readonly Operation[], nonce: string): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>wirecopy API reference</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
<header><h1>wirecopy API</h1><p>Raw news text in, articles out.</p><nav><a href="./">Playground</a><a href="openapi.json">OpenAPI</a></nav></header>
<main class="reference">
<nav aria-label="On this page">
<details open><summary>Routes</summary>
<ul>${operations.map(({ method, path, operationId }) => html`<li><a href="#${operationId}">${showVerb(method)}<code>${path}</code></a></li>`)}</ul></details>
<details open><summary>Values</summary>
<ul>${Object.keys(schemas()).map((name) => html`<li><a href="#${name}">${name}</a></li>`)}</ul></details>
</nav>
<div>
<p>In the examples BASE stands for this service's address. Where keys are set, send <code>authorization: Bearer KEY</code>.
Every problem is answered as <a href="#Problem">Problem</a>, <code>application/problem+json</code>.</p>
${operations.map(showOperation)}
${Object.entries(schemas()).map(([name, schema]) => showSchema(name, schema))}
</div>
</main>
</body>
</html>`;
}

function showOperation(operation: Operation): Markup {
  const { method, path, operationId, summary, example, body, answer, status, problems } = operation;
  const parameters = { ...operation.parameters, ...operation.query };
  return html`<section id="${operationId}">
<h2>${showVerb(method)}<code>${path}</code></h2>
<p>${summary}.</p>
${example === undefined ? '' : html`<pre tabindex="0"><code>curl ${example}</code></pre>`}
<table>
${Object.entries(parameters).map(([name, schema]) => html`<tr><th scope="row"><code>${name}</code></th><td>${describe(schema)}</td></tr>`)}
${body === undefined ? '' : html`<tr><th scope="row">takes</th><td><div class="types">${showContent(body)}</div></td></tr>`}
<tr><th scope="row">answers ${status}</th><td><div class="types">${showContent(answer)}</div></td></tr>
${problems.length === 0 ? '' : html`<tr><th scope="row">problems</th><td><div class="types">${problems.map((status) => html`<span>${status} <span class="dim">${titleOf(status)}</span></span>`)}</div></td></tr>`}
</table>
</section>`;
}

function showVerb(method: Operation['method']): Markup {
  return html`<span class="verb ${method}">${method.toUpperCase()}</span>`;
}

/** Media types, each with the value that it carries where that has a name. */
function showContent(content: Readonly<Record<string, Schema>>): Markup[] {
  return Object.entries(content).map(
    ([type, schema]) =>
      html`<span><code>${type}</code>${'$ref' in schema || 'anyOf' in schema ? html` ${showType(schema)}` : ''}</span>`
  );
}

function showSchema(name: string, schema: Schema): Markup {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>);
  return html`<section id="${name}">
<h2>${name}</h2>
${typeof schema['description'] === 'string' ? html`<p>${schema['description']}</p>` : ''}
${properties.length === 0 ? html`<p>${describe(schema)}</p>` : ''}
<table>
${properties.map(([property, value]) => html`<tr><th scope="row"><code>${property}</code></th><td>${describe(value)}</td></tr>`)}
</table>
</section>`;
}

function describe(schema: Schema): Markup {
  const { description } = schema;
  return html`${showType(schema)}${typeof description === 'string' ? html` <span class="dim">${description}</span>` : ''}`;
}

/** A type in the words of JSON Schema, with links to the values that have a name. */
function showType(schema: Schema): Markup | string {
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  if (name !== undefined) return html`<a href="#${name}">${name}</a>`;
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices) && schema['properties'] === undefined)
    return html`${choices.map((choice: Schema, at) => html`${at > 0 ? ' or ' : ''}${showType(choice)}`)}`;
  if (schema['type'] === 'array') return html`list of ${showType((schema['items'] ?? {}) as Schema)}`;
  const { type } = schema;
  if (Array.isArray(type)) return type.map(String).join(' or ');
  return typeof type === 'string' ? type : 'any value';
}
