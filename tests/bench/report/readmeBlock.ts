import type { Machine } from './describeMachine';
import type { Measured } from './Measured';
import { numberText } from './numberText';
import type { Outcome } from './outcomeOf';
import { spreadOf } from './spreadOf';

/** Between these the bench writes, and nobody else. */
const BEGIN = '<!-- bench: written by "npm run bench -- --readme" -->';
const END = '<!-- /bench -->';

/** What one run of the bench found. */
export interface Found {
  /** Day of the run, `2026-12-01`. */
  readonly date: string;
  readonly runs: number;
  readonly machine: Machine;
  readonly measured: readonly Measured[];
  readonly outcomes: readonly Outcome[];
}

/**
 * A text with its block written anew: what was reached and what was missed, and the pages side by side.
 * All else stays as it is. Throws where the text has not exactly one such block.
 */
export function withBenchBlock(text: string, found: Found): string {
  const parts = text.split(BEGIN);
  const [head, tail] = parts;
  const end = tail?.indexOf(END) ?? -1;
  if (parts.length !== 2 || tail === undefined || end < 0) {
    throw new Error(`The text has no single block between ${BEGIN} and ${END}`);
  }
  return `${head}${BEGIN}\n\n${blockText(found)}\n\n${tail.slice(end)}`;
}

function blockText({ date, runs, machine, measured, outcomes }: Found): string {
  const times = runs === 1 ? 'one run' : `medians of ${runs} runs`;
  return [
    `Measured on ${date}, ${times}, on ${hardware(machine)}. Your machine will say otherwise.`,
    table(
      ['what', 'atlas', 'beside', 'aim', 'outcome'],
      outcomes.map(({ what, measured: own, beside, aim, reached }) => [
        what,
        own,
        beside ?? '',
        aim,
        reached === 'stretch' ? 'reached, and more' : reached,
      ]),
    ),
    'The same numbers for each page, full speed, the atlas’s own districts:',
    pagesTable(measured),
  ].join('\n\n');
}

/** What decides how fast it is; a reader has no use for the name of a kernel. */
function hardware({ cpu, cores, memoryGB, browser, webgl }: Machine): string {
  const parts = [
    `${cpu}, ${cores} cores, ${memoryGB} GB`,
    browser,
    webgl === null ? null : `WebGL: ${webgl}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

/** Heads and the numbers under them, as they are called in ids after the page's name. */
const COLUMNS = [
  ['figures', 'visit, full speed', 'figures shown'],
  ['map ready', 'visit, full speed', 'map ready'],
  ['whole visit', 'visit, full speed', 'whole visit, on the wire'],
  ['script memory', 'visit, full speed', 'script memory'],
  ['switch', '76 districts', 'switch'],
  ['its main thread', '76 districts', 'main thread until at rest'],
  ['its processor', '76 districts', 'processor, all processes'],
  ['its draw calls', '76 districts', 'draw calls'],
] as const;

/** A row for each page that was switched; the build that it was compared with is no page of today. */
function pagesTable(measured: readonly Measured[]): string {
  const cell = (id: string) => {
    const found = measured.find((each) => each.id === id);
    return found === undefined ? '' : numberText(spreadOf(found.values).median, found.unit);
  };
  const pages = measured
    .map(({ id }) => /^76 districts\/(.+)\/switch$/.exec(id)?.[1])
    .filter((page) => page !== undefined && !page.startsWith('before'));
  return table(
    ['page', ...COLUMNS.map(([head]) => head)],
    pages.map((page) => [
      page ?? '',
      ...COLUMNS.map(([, group, number]) => cell(`${group}/${page}/${number}`)),
    ]),
  );
}

/** In Markdown; Prettier sets its columns. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
