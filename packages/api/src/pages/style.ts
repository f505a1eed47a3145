/** The style of the pages: light and dark by the reader's setting, nothing loaded from elsewhere. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1a1a1a, #e8e6e1); --paper: light-dark(#fbfaf7, #16181b);
  --card: light-dark(#fff, #1f2226); --line: light-dark(#d8d4ca, #3a3e44); --accent: light-dark(#8a1c1c, #ff9d8a); --dim: light-dark(#5c5a55, #a5a39e); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, 'Noto Serif', serif; }
header, main, footer { max-width: 90rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; border-bottom: 3px double var(--line); }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; } h3 { margin: .2rem 0; line-height: 1.25; }
a { color: var(--accent); } header p { margin: 0; color: var(--dim); } header nav { margin-left: auto; display: flex; gap: 1rem; }
textarea, input, select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: .4rem .6rem; }
textarea { width: 100%; min-height: 9rem; font: 14px/1.5 ui-monospace, monospace; resize: vertical; }
textarea.over { outline: 3px dashed var(--accent); }
button { cursor: pointer; } button.main { background: var(--accent); color: var(--paper); border-color: var(--accent); font-weight: bold; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin: .6rem 0; } .row label { display: grid; font-size: .85rem; color: var(--dim); }
.columns { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } @media (max-width: 52rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
#lines { list-style: none; margin: 0; padding: 0; font: 13px/1.45 ui-monospace, monospace; }
#lines li { display: grid; grid-template-columns: 6.6rem minmax(0, 1fr); gap: .6rem; padding: .15rem .3rem; border-left: 4px solid var(--tone, var(--line)); overflow-wrap: anywhere; }
#lines li b { color: var(--tone, var(--dim)); font-size: 11px; padding-top: .1rem; } #lines li[aria-current] { background: var(--card); box-shadow: 0 0 0 1px var(--line); }
@media (max-width: 52rem) { #lines li { grid-template-columns: minmax(0, 1fr); gap: 0; } }
#why { position: sticky; bottom: 0; background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: .5rem .8rem; min-height: 4.4rem; font-size: .9rem; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: .8rem 1rem; margin: 0 0 1rem; } article.teaser { border-style: dashed; }
article .meta { color: var(--dim); font-size: .85rem; } article p { margin: .5rem 0; max-width: 68ch; } .none { color: var(--dim); font-style: italic; }
[role=status] { color: var(--dim); min-height: 1.5em; } [role=alert] { color: var(--accent); font-weight: bold; }
.HEADLINE { --tone: light-dark(#a11, #ff8f80); } .KICKER, .STANDFIRST, .SUBHEAD { --tone: light-dark(#a35200, #ffb86b); } .BODY, .LIST, .QUOTE { --tone: light-dark(#1c5d2e, #8fd39f); }
.BYLINE, .DATE, .DATELINE { --tone: light-dark(#1d4f91, #8fb8f2); } .SOURCE, .TAGS, .END { --tone: light-dark(#6b2c91, #d3a0f0); } .CAPTION { --tone: light-dark(#00676b, #7fd6d9); }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } code, pre { font-family: ui-monospace, monospace; font-size: .9em; overflow-x: auto; }
.reference { display: grid; gap: 2rem; grid-template-columns: 17rem minmax(0, 1fr); } .reference > nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; align-self: start; padding-top: .5rem; }
.reference ul { list-style: none; margin: 0 0 1.2rem; padding: 0; } .reference section { margin: 0 0 2rem; scroll-margin-top: 1rem; } .reference th { width: 9rem; font-weight: normal; color: var(--dim); }
.reference pre { background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere; } .dim { color: var(--dim); }
@media (max-width: 52rem) { .reference { grid-template-columns: minmax(0, 1fr); } .reference > nav { position: static; max-height: none; } .reference th { width: 6rem; } }
`;
