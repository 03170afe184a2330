import { colors, kindColors, readable } from '../html/color.ts';

const theme = readable('#005595');

/** The look of the site, on a screen of any width and on paper. */
export const styleSheet = `
:root { color-scheme: light; --theme: ${theme}; --ink: ${colors.ink}; --quiet: ${colors.quiet}; --line: ${colors.line}; --cell: ${colors.cell}; }
${Object.entries(kindColors).map(([kind, tone]) => `.${kind} { --kind: ${tone}; }`).join('\n')}
.internal { --kind: var(--quiet); }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: #fff; color: var(--ink); font: 1.0625rem/1.6 "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; hyphens: manual; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; } main p, main li, .wording, h1, h2, h3, h4 { max-width: 44rem; }
main:focus { outline: none; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 5vw, 2.25rem); margin: 0 0 1rem; color: var(--theme); }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; } h4 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
p, ul, ol, dl { margin: 0 0 1rem; } ul, ol { padding-left: 1.4rem; } li { margin-bottom: 0.35rem; }
a { color: var(--theme); text-underline-offset: 0.15em; } a:hover { text-decoration-thickness: 0.14em; }
a:focus-visible, button:focus-visible, input:focus-visible, .scrolling:focus-visible { outline: 3px solid var(--theme); outline-offset: 2px; }
.skip { position: absolute; left: 1rem; top: -6rem; z-index: 1; padding: 0.75rem 1rem; background: #fff; border: 2px solid var(--theme); } .skip:focus { top: 0.5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top { border-top: 6px solid var(--theme); border-bottom: 1px solid var(--line); background: var(--cell); }
.bar { max-width: 60rem; margin: 0 auto; padding: 0.5rem 1rem; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; justify-content: space-between; }
.bar p { margin: 0; } .name { font-weight: 700; font-size: 1.15rem; } .name a { text-decoration: none; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; } nav ul li { margin: 0; }
nav a { display: inline-block; padding: 0.25rem 0; } nav [aria-current] { font-weight: 700; text-decoration: none; color: var(--ink); }
form { display: flex; flex-wrap: wrap; gap: 0.35rem 0.5rem; align-items: center; }
input, button { font: inherit; min-height: 2.5rem; padding: 0.25rem 0.75rem; border-radius: 4px; } input { border: 1px solid #5f6b7a; background: #fff; color: var(--ink); min-width: 0; width: 14rem; max-width: 100%; }
button { border: 0; background: var(--theme); color: #fff; font-weight: 600; cursor: pointer; } button:hover { filter: brightness(0.85); }
.page-search main form { margin-bottom: 1.5rem; } .page-search main label { flex-basis: 100%; font-weight: 600; } .page-search main input { flex: 1; }
.trail ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0 0.5rem; padding: 0; margin: 0 0 1rem; font-size: 0.95rem; } .trail li { margin: 0; } .trail li:not(:last-child)::after { content: "›"; margin-left: 0.5rem; color: var(--quiet); }

.lead { font-size: 1.2rem; line-height: 1.5; } .note { color: var(--quiet); font-size: 0.95rem; }
.id { font-variant-numeric: tabular-nums; white-space: nowrap; } h1 .id, .clauses .id { font-weight: 600; } h1 .id { display: block; font-size: 1rem; color: var(--quiet); }
.code { white-space: nowrap; font-size: 0.95rem; }
.notice { border-left: 4px solid ${colors.markText}; background: ${colors.markCell}; color: ${colors.markText}; padding: 0.5rem 0.75rem; } .grave { font-size: 1.1rem; }
.wording { border-left: 5px solid var(--kind); background: var(--cell); padding: 0.9rem 1.1rem; margin: 0 0 1rem; font-size: 1.1rem; } .wording > :last-child, .wording > div > :last-child { margin-bottom: 0; }
.label { color: var(--kind); font-weight: 700; font-size: 0.9rem; margin-bottom: 0.35rem; }
.value { text-decoration: underline dotted 0.1em; text-underline-offset: 0.2em; } mark { background: ${colors.blank}; color: var(--ink); padding: 0 0.15em; }
.mark { display: inline-block; border: 1px solid; border-radius: 3px; padding: 0 0.4em; font-size: 0.85rem; font-weight: 400; white-space: nowrap; }
.verified { color: #1e6b3a; } .likely { color: #7a4d00; } .recall { color: #8f1d1d; }
.clauses { list-style: none; padding: 0; } .clauses > li { padding: 0.35rem 0; margin: 0; border-bottom: 1px solid var(--line); } .clauses > li > .note { display: block; }
.options { list-style: none; padding: 0; } .options > li { border-left: 3px solid var(--line); padding-left: 0.9rem; margin-bottom: 1rem; } .options p { margin: 0 0 0.25rem; }
.columns { columns: 16rem; } .columns li { break-inside: avoid; }
.condition, .condition ul { margin-bottom: 0.5rem; }
main h2 { max-width: none; } .facts { border-top: 1px solid var(--line); } .facts > div { display: grid; grid-template-columns: minmax(9rem, 30%) 1fr; gap: 0.1rem 1.25rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; } dd { margin: 0; min-width: 0; } dd > :last-child { margin-bottom: 0; }
.scrolling { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.98rem; } caption { text-align: left; font-weight: 600; padding: 0.35rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); min-width: 6rem; } thead th { border-bottom: 2px solid var(--theme); } td > :last-child { margin-bottom: 0; }
.neighbours { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.hash { font-size: 0.85rem; overflow-wrap: anywhere; }
footer { border-top: 1px solid var(--line); background: var(--cell); font-size: 0.95rem; } footer p { max-width: 60rem; margin: 0 auto; padding: 0.5rem 1rem; }
@media (max-width: 34rem) { .facts > div { grid-template-columns: 1fr; } .top search, .top form { width: 100%; } .top input { flex: 1; } }
@media print {
  @page { size: A4; margin: 18mm; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; } a { color: inherit; }
  .bar { padding: 0; max-width: none; } .top nav, .top search, .skip, .trail, .languages, .neighbours { display: none; } .top { background: none; border-top: 0; } footer { background: none; }
  h1, h2, h3 { break-after: avoid; } .wording, li, tr, .facts > div { break-inside: avoid; } .scrolling { overflow: visible; }
}
`;
