import { html } from './html.ts';

/** The page's style. Light or dark as the reader has it; every state also has a word or a sign besides its color. */
export const STYLE = html`
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --line: #d9dde3; --text: #1c2430; --soft: #566173; --link: #0b57c2;
  --used: #2f6fde; --coming: #c98a04; --failed: #cf3030; --resting: #8a94a6; --free: #dfe3e9; --shade: rgb(15 23 42 / 6%); }
@media (prefers-color-scheme: dark) { :root { --page: #0e131b; --card: #171e29; --line: #2b3544; --text: #e6ebf2; --soft: #9daaba; --link: #7db2ff;
  --used: #4f8df5; --coming: #e0a527; --failed: #f06060; --resting: #93a0b5; --free: #2a3444; --shade: rgb(0 0 0 / 30%); } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
header, main, footer { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
h1 { margin: 0; font-size: 28px; letter-spacing: -0.01em; }
h2 { margin: 0 0 12px; font-size: 19px; }
h2 small, h3 code { color: var(--soft); font-weight: 400; font-size: 14px; }
h3 { margin: 0; font-size: 16px; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code { font: 13px/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
header p, .facts, .none, footer { color: var(--soft); }
header p { margin: 4px 0 0; }
.facts { margin: 2px 0 14px; }
.facts b { color: var(--text); }
nav { display: flex; flex-wrap: wrap; gap: 12px; margin: 24px 0 8px; }
nav a { flex: 1 1 150px; padding: 14px 16px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; color: var(--soft); box-shadow: 0 1px 3px var(--shade); }
nav a b { display: block; color: var(--text); font-size: 24px; line-height: 1.2; font-variant-numeric: tabular-nums; }
section { margin: 36px 0; scroll-margin-top: 16px; }
.card, .scroll > table { background: var(--card); }
.card { padding: 18px 20px; margin: 0 0 16px; border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 1px 3px var(--shade); }
.notice { padding: 12px 16px; border: 1px solid var(--coming); border-left-width: 5px; border-radius: 8px; background: var(--card); }
.scroll { overflow-x: auto; }
section > .scroll { border: 1px solid var(--line); border-radius: 12px; background: var(--card); box-shadow: 0 1px 3px var(--shade); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 9px 14px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-size: 13px; font-weight: 500; white-space: nowrap; }
tbody th { font-weight: 600; white-space: nowrap; }
tr:target > * { background: color-mix(in srgb, var(--link) 12%, transparent); }
.state { display: inline-block; padding: 0 9px; border: 1px solid currentColor; border-radius: 99px; font-size: 13px; white-space: nowrap; }
.state.used { color: var(--used); } .state.coming { color: var(--coming); } .state.failed { color: var(--failed); } .state.resting { color: var(--resting); }
@media (prefers-color-scheme: light) { .state.used { color: #1f56b8; } .state.coming { color: #855a00; } .state.failed { color: #b01f1f; } .state.resting { color: #566173; } }
time { white-space: nowrap; }
.tag { padding: 0 7px; border-radius: 6px; background: var(--free); font-size: 12px; }
.error { margin: 4px 0 0; color: var(--text); max-width: 60ch; font-size: 14px; overflow-wrap: anywhere; }
.error span { color: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: 6px 20px; margin: 0 0 14px; padding: 0; list-style: none; color: var(--soft); font-size: 14px; }
.legend svg { vertical-align: -2px; }
.plain { margin: 0; padding: 0; list-style: none; }
.map { display: block; max-width: none; }
.map text { fill: var(--soft); font: 11.5px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.map a:hover rect, .map a:focus-visible rect { stroke: var(--text); stroke-width: 2; }
path.free, rect.free { fill: none; stroke: var(--free); }
rect.used { fill: var(--used); } rect.failed { fill: var(--failed); }
rect.coming { fill: none; stroke: var(--coming); stroke-width: 3; } rect.resting { fill: var(--resting); fill-opacity: 0.35; stroke: var(--resting); stroke-dasharray: 3 2; }
summary { cursor: pointer; color: var(--link); margin-top: 12px; }
footer { padding-top: 8px; padding-bottom: 48px; font-size: 14px; }
@media print { body { background: #fff; } nav, summary { display: none; } details > * { display: block; } }
`;
