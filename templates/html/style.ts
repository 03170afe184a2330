import { colors, kindColors } from './color.ts';

/** The look of the page on screen, on a narrow screen and on paper, in the organisation's colour. */
export function styleSheet(color: string): string {
  const kinds = Object.entries(kindColors).map(([kind, tone]) => `.${kind} { --kind: ${tone}; }`);
  return `
:root { color-scheme: light; --color: ${color}; --ink: ${colors.ink}; --quiet: ${colors.quiet}; --line: ${colors.line}; --cell: ${colors.cell}; }
${kinds.join('\n')}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 3rem; }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.5 Calibri, Carlito, "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; color: var(--color); margin: 2em 0 0.5em; }
h1 { font-size: 2.4rem; margin: 0; } h2 { font-size: 1.6rem; } h3 { font-size: 1.25rem; } h4 { font-size: 1.1rem; } h5, h6 { font-size: 1rem; }
p, ul, ol, dl { margin: 0 0 0.75em; } ul { padding-left: 1.25em; }
a { color: var(--color); } a:focus-visible, .scrolling:focus-visible { outline: 3px solid var(--color); outline-offset: 2px; }
.running { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; padding: 0.4rem 1rem; background: #fff; border-bottom: 1px solid var(--line); font-size: 0.875rem; color: var(--quiet); }
.draft, .clause-mark { color: ${colors.markText}; font-weight: 700; }
.cover { padding: 2rem 0; } .organisation { font-variant: small-caps; letter-spacing: 0.08em; font-size: 1.2rem; color: var(--color); } .subject { font-size: 1.25rem; margin-top: 0.25rem; }
.cover-mark { color: ${colors.markText}; background: ${colors.markCell}; border-left: 4px solid; padding: 0.35rem 0.75rem; font-weight: 700; }
.lead { font-size: 1.15rem; } .note { color: var(--quiet); font-size: 0.925rem; }
.blank { background: ${colors.blank}; color: var(--ink); font-weight: 700; padding: 0 0.15em; }
.contents ol { list-style: none; padding: 0; } .contents li { display: flex; justify-content: space-between; gap: 1rem; padding: 0.15rem 0; }
.contents .level-1 { font-weight: 700; } .contents .level-2 { padding-left: 1.75rem; } .range { color: var(--quiet); font-weight: 400; font-size: 0.875rem; white-space: nowrap; }
dl > div { display: grid; grid-template-columns: minmax(9rem, 24%) 1fr; gap: 0 1rem; padding: 0.3rem 0.5rem; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); } dd { margin: 0; } dd > :last-child { margin-bottom: 0; }
.facts { border-top: 2px solid var(--color); border-bottom: 2px solid var(--color); } .facts > div:last-child { border-bottom: 0; }
.parts { font-size: 0.95rem; border-top: 1px solid var(--line); }
.answer { border: 1px solid var(--quiet); font-size: 0.95rem; } .answer > div { padding: 0; } .answer > div:last-child { border-bottom: 0; } .answer dt { background: var(--cell); padding: 0.35rem 0.5rem; } .answer dd { padding: 0.35rem 0; min-height: 2.2rem; }
.scrolling { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; border-top: 2px solid var(--color); border-bottom: 2px solid var(--color); }
caption { text-align: left; font-weight: 700; padding: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.5rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--cell); color: var(--color); } tbody th { font-weight: 400; } .end { text-align: right; } .review td { min-width: 8rem; }
.clause { margin: 2rem 0; } .clause h2, .clause h3, .clause h4, .clause h5, .clause h6 { font-size: 1.1rem; color: var(--ink); margin: 0 0 0.15rem; }
.clause .number, .label { color: var(--kind); } .label { font-weight: 700; font-size: 0.85rem; margin-bottom: 0.5rem; } .clause-id { color: var(--quiet); font-weight: 400; font-size: 0.8rem; white-space: nowrap; } .number { margin-right: 0.25em; }
.wording { border-left: 3px solid var(--kind); padding-left: 0.75rem; margin-bottom: 0.75rem; } .wording > :last-child { margin-bottom: 0; }
.foot { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 0.5rem; font-size: 0.875rem; color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; padding: 0; }
.short .clause { margin: 1rem 0; } .short .wording { margin-bottom: 0.25rem; } .short .answer { display: flex; flex-wrap: wrap; } .short .answer > div { flex: 1; border-bottom: 0; grid-template-columns: auto 1fr; } .short .cover { padding: 0.5rem 0; } .short h1 { font-size: 1.8rem; }
@media (max-width: 30rem) { dl > div { grid-template-columns: 1fr; } h1 { font-size: 1.8rem; } }
@media print {
  @page { size: A4; margin: 20mm; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; } a { text-decoration: none; }
  .running { position: static; } .draft { position: fixed; top: 0; right: 0; }
  h1, h2, h3, h4, h5, h6, .label { break-after: avoid; } .clause, tr, .answer { break-inside: avoid; } thead { display: table-header-group; }
  .page-break, .full .cover { break-after: page; } .scrolling { overflow: visible; }
}
`;
}
