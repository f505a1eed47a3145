/** The style of the pages: light and dark by the reader's setting, nothing loaded from elsewhere. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1b1b1a, #e9e7e2); --paper: light-dark(#f8f6f1, #15171a); --card: light-dark(#fff, #1e2125);
  --line: light-dark(#d9d4c8, #3a3f46); --accent: light-dark(#8a1c1c, #ff9d8a); --dim: light-dark(#5c5952, #a7a5a0); --tint: light-dark(#f1ece1, #272b30);
  --for: light-dark(#1c6b34, #86d39a); --against: light-dark(#a8321f, #ff9b86);
  --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; --serif: Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif; --mono: ui-monospace, 'Cascadia Mono', Menlo, 'Noto Sans Mono', monospace; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); }
header, main { max-width: 88rem; margin: 0 auto; padding: 1rem clamp(1rem, 3vw, 2rem); }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; border-bottom: 3px double var(--line); }
header p { margin: 0; color: var(--dim); } header nav { margin-left: auto; display: flex; gap: 1.25rem; }
h1 { font: bold 1.7rem/1.2 var(--serif); margin: 0; } h2 { font-size: 1.05rem; margin: 0; } h3 { font: bold 1.25rem/1.3 var(--serif); margin: 0 0 .2rem; }
a { color: var(--accent); text-underline-offset: .15em; }
textarea, input, select, button, .button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .4rem .75rem; min-height: 2.4rem; }
textarea { display: block; width: 100%; height: 11rem; min-height: 6rem; padding: .7rem .8rem; font: 14px/1.55 var(--mono); resize: vertical; }
textarea::placeholder, input::placeholder { color: var(--dim); opacity: .7; }
textarea.over { outline: 3px dashed var(--accent); outline-offset: 2px; }
[aria-invalid] { border-color: var(--against); }
button, .button { cursor: pointer; font-weight: 500; } button:hover, .button:hover { background: var(--tint); }
button.main { background: var(--accent); color: var(--paper); border-color: var(--accent); font-weight: 700; padding-inline: 1.4rem; } button.main:hover { filter: brightness(1.12); }
.button { display: inline-flex; align-items: center; position: relative; } .button input { position: absolute; inset: 0; opacity: 0; cursor: pointer; min-height: 0; }
:focus-visible, .button:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
form > label { display: block; margin-bottom: .4rem; } kbd { font: .85em var(--mono); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 .3em; background: var(--card); }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; } form .row { margin: .75rem 0 0; } .row .push { margin-left: auto; }
.field { display: grid; gap: .15rem; font-size: .8rem; color: var(--dim); } .field > * { font-size: .95rem; color: var(--ink); }
[role=status] { color: var(--dim); min-height: 1.5em; margin: .8rem 0 0; } [role=alert] { margin: 0; } [role=alert]:not(:empty) { margin: .8rem 0 0; padding: .6rem .9rem; border-left: 4px solid var(--against); background: var(--card); }
.columns { display: grid; gap: 1rem 2rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; margin-top: 1rem; }
.title { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; justify-content: space-between; min-height: 2.4rem; margin-bottom: .6rem; } .title .row { gap: .4rem; }
.title button { font-size: .88rem; padding: .2rem .65rem; min-height: 2rem; }
#why { position: sticky; top: 0; z-index: 1; height: 7.2rem; overflow-y: auto; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .8rem; margin-bottom: .5rem; font-size: .88rem; box-shadow: 0 .5rem .5rem -.3rem var(--paper); }
#why p { margin: 0 0 .3rem; } #why b { color: var(--tone, var(--ink)); } #why ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .1rem 1rem; }
#why li { display: grid; grid-template-columns: minmax(0, 1fr) 2.4rem 2.6rem; gap: .3rem; align-items: center; } #why li span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } #why i { font: .95em var(--mono); text-align: right; }
#why meter { appearance: none; display: block; height: .5rem; width: 100%; border: 0; border-radius: 2px; background: var(--tint); } #why meter::-webkit-meter-bar { border: 0; border-radius: 2px; background: var(--tint); height: .5rem; }
#why meter::-webkit-meter-optimum-value { background: var(--for); } #why .against meter::-webkit-meter-optimum-value { background: var(--against); } #why meter::-moz-meter-bar { background: var(--for); } #why .against meter::-moz-meter-bar { background: var(--against); }
#lines { list-style: none; margin: 0; padding: 0; font: 13px/1.5 var(--mono); }
#lines li { display: grid; grid-template-columns: 6.4rem minmax(0, 1fr); gap: .6rem; padding: .2rem .5rem; border-left: 4px solid var(--tone, var(--line)); overflow-wrap: anywhere; scroll-margin: 8.2rem 0 1rem; cursor: default; }
#lines li b { color: var(--tone, var(--dim)); font-size: 11px; line-height: 20px; } #lines li:focus-visible { outline-offset: -2px; } #lines li[aria-current], #lines li:hover { background: var(--tint); }
#lines .NAVIGATION span, #lines .RELATED span, #lines .NOTICE span { color: var(--dim); }
article { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.2rem; margin: 0 0 1rem; font-family: var(--serif); font-size: 1.02rem; } article.teaser { border-style: dashed; padding-block: .7rem; }
article.lit { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); } article p { margin: .6rem 0; max-width: 68ch; overflow-wrap: anywhere; } article .kicker { margin: 0; color: var(--accent); }
article .h { font-weight: bold; } article .c, article .q { padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); } article .l::before { content: '• '; }
.meta { display: flex; flex-wrap: wrap; gap: .1rem .55rem; color: var(--dim); font: .84rem/1.6 var(--sans); } .meta > :not(:last-child)::after { content: '·'; margin-inline-start: .55rem; } .meta em { font-style: normal; color: var(--accent); }
.dates { display: flex; flex-wrap: wrap; gap: .35rem; margin: .8rem 0 0; padding: 0; list-style: none; font: .82rem/1.5 var(--sans); } .dates li { background: var(--tint); border-radius: 4px; padding: .05rem .5rem; } .dates code { font-size: .95em; }
.none { color: var(--dim); font-style: italic; font-weight: normal; } details { margin-top: .5rem; } summary { cursor: pointer; color: var(--dim); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1.6rem 0 0; padding: 0; list-style: none; color: var(--dim); font-size: .88rem; } .legend b { color: var(--tone, var(--dim)); font: bold 11px var(--mono); border-left: 4px solid var(--tone, var(--line)); padding-left: .4rem; margin-right: .3rem; }
.HEADLINE { --tone: light-dark(#a81414, #ff8f80); } .KICKER, .STANDFIRST, .SUBHEAD { --tone: light-dark(#955000, #ffb86b); } .BODY, .LIST, .QUOTE { --tone: light-dark(#1c5d2e, #8fd39f); }
.BYLINE, .DATE, .DATELINE { --tone: light-dark(#1d4f91, #8fb8f2); } .SOURCE, .TAGS, .END { --tone: light-dark(#6b2c91, #d3a0f0); } .CAPTION { --tone: light-dark(#00676b, #7fd6d9); }
code, pre { font-family: var(--mono); font-size: .9em; } pre { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem; margin: .6rem 0; overflow: auto; max-height: 30rem; } .dim { color: var(--dim); }
@media (min-width: 56.01rem) { .columns > section { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0 .4rem .4rem; margin: 0 -.4rem; } #articles article { scroll-margin: .4rem; } }
@media (max-width: 56rem) { .columns, .reference { grid-template-columns: minmax(0, 1fr) !important; } .row .push { margin-left: 0; } .columns > :first-child { order: 2; } #lines li { grid-template-columns: minmax(0, 1fr); gap: 0; } #lines li b { line-height: 1.2; padding-top: .1rem; } #why { height: 11.2rem; } #lines li { scroll-margin-top: 12.2rem; } .reference nav ul { display: flex; flex-wrap: wrap; gap: 0 .6rem; } .reference > nav { position: static !important; max-height: none !important; } header nav { margin-left: 0; width: 100%; } textarea { height: 9rem; } }
.reference { display: grid; gap: 1rem 3rem; grid-template-columns: 15rem minmax(0, 1fr); } .reference > nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; align-self: start; padding: .5rem 0; }
.reference ul { list-style: none; margin: .2rem 0 1.2rem; padding: 0; } .reference nav li a { display: block; padding: .12rem .3rem; border-radius: 4px; text-decoration: none; color: var(--ink); } .reference nav li a:hover { background: var(--tint); } .reference nav summary { font-weight: bold; color: var(--ink); }
.reference section { padding: 1.4rem 0 .4rem; border-top: 1px solid var(--line); scroll-margin-top: 0; } .reference section h2 { font-size: 1.15rem; } .reference section > p { margin: .4rem 0; max-width: 75ch; } .reference pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.verb { display: inline-block; min-width: 3.1rem; font: bold .72rem/1.5 var(--mono); text-align: center; border-radius: 4px; padding: 0 .35rem; margin-right: .35rem; color: var(--paper); background: light-dark(#1d4f91, #8fb8f2); } .verb.post { background: light-dark(#1c6b34, #86d39a); }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .4rem .6rem .4rem 0; border-top: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; } tr:first-child > * { border-top: 0; } th { width: 10rem; font-weight: normal; color: var(--dim); }
.types { display: flex; flex-wrap: wrap; gap: .25rem .8rem; }
@media (max-width: 56rem) { th { width: 6.5rem; } }
@media (prefers-reduced-motion: no-preference) { article, #lines li { transition: background-color .12s, border-color .12s; } }
`;
