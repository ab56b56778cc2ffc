import type { Claim } from '../../ledger/types';
import { viewTitle } from '../../text/viewTitle';
import { workbookWords } from '../../text/workbookWords';
import type { ShownView } from '../ShownView';
import { claimsTableOf } from '../claimsHxl';
import { claimsOfView } from '../claimsOfView';
import type { Cell } from '../csvText';
import type { FigureRecord } from '../figureTable/FigureRecord';
import { exportUnits, figureRecords } from '../figureTable/figureRecords';
import {
  numberCell,
  sheetCell,
  textCell,
  workbookBytes,
  type SheetCell,
  type Sheet,
} from './workbookBytes';

/** Digits of a column: wide enough for most, so narrow that the next is in sight. */
const WIDTHS = { least: 8, most: 44, lead: 26, text: 110 } as const;

/**
 * E1: the figures of a view as a workbook: what must be known first, the records of the CSV, the claims
 * behind them, and their documents.
 */
export function figuresXlsx(shown: ShownView): Promise<Uint8Array<ArrayBuffer>> {
  const { world, metric, view, figures, words, site } = shown;
  return workbookBytes({
    title: viewTitle(metric, view, figures, words.text).title,
    creator: site.name,
    version: world.index.ledger.version,
    sheets: sheetsOf(shown),
  });
}

/** The sheets of the workbook of a view. */
export function sheetsOf(shown: ShownView): readonly Sheet[] {
  const claims = claimsOfView(shown.figures);
  return [
    aboutSheet(shown),
    figuresSheet(shown),
    claimsSheet(shown, claims),
    sourcesSheet(shown, claims),
  ];
}

function aboutSheet(shown: ShownView): Sheet {
  const { world, metric, view, figures, words, site, licence, linkTo } = shown;
  const say = workbookWords(words.text.lang);
  const { title, subtitle } = viewTitle(metric, view, figures, words.text);
  const line = (
    label: string,
    text: string,
    link: string | null = null,
  ): readonly SheetCell[] => [textCell(label), textCell(text, link)];
  const heads: readonly (readonly SheetCell[])[] = [
    [textCell(`${site.safety.first} ${site.safety.rest}`)],
    [textCell(title)],
  ];
  const facts = [
    line('', subtitle),
    line(say.measure, metric.definition),
    line('', metric.caution),
    line(say.boundaries, site.boundaryNotice),
    line(say.licence, licence.title, licence.path),
    line(say.version, world.index.ledger.version),
    line(say.link, linkTo(), linkTo()),
  ];
  const sheets = [
    line(say.sheets.figures, say.what.figures),
    line(say.sheets.claims, say.what.claims),
    line(say.sheets.sources, say.what.sources),
  ];
  const columns = Object.entries(say.columns).map(([name, what]) => line(name, what));
  const blank: readonly SheetCell[] = [{ kind: 'empty' }];
  const rows = [
    ...heads,
    ...facts,
    blank,
    [textCell(say.sheetsTitle)],
    ...sheets,
    blank,
    [textCell(say.columnsTitle(say.sheets.figures))],
    ...columns,
  ];
  const sheetsAt = heads.length + facts.length + 1;
  return {
    name: say.sheets.about,
    rows,
    headings: 0,
    bold: [0, 1, sheetsAt, sheetsAt + sheets.length + 2],
    widths: [WIDTHS.lead, WIDTHS.text],
    wrapped: [1],
  };
}

function figuresSheet(shown: ShownView): Sheet {
  const units = exportUnits(shown.figures);
  const records = figureRecords(shown);
  const names = Object.keys(records[0] ?? {}) as (keyof FigureRecord)[];
  const rows = records.map((record, at) => {
    const quantity = units[at]?.figure.quantity ?? null;
    return names.map((name): SheetCell => {
      // As stated: 12.80 has two decimals, which no number remembers.
      if (name === 'value' || name === 'low' || name === 'high') {
        return sheetCell(record[name], quantity?.decimals);
      }
      if (name === 'figure' && quantity?.qualifier === 'exact') {
        const { text } = shown.words;
        const unit = text.units.after(quantity.unit, quantity.value);
        return numberCell(quantity.value, quantity.decimals, unit);
      }
      return sheetCell(record[name]);
    });
  });
  const { sheets } = workbookWords(shown.words.text.lang);
  return tableSheet(sheets.figures, [names], rows);
}

function claimsSheet(shown: ShownView, claims: readonly Claim[]): Sheet {
  const { names, tags, rows } = claimsTableOf(shown, claims);
  const { sheets } = workbookWords(shown.words.text.lang);
  return tableSheet(
    sheets.claims,
    [names, tags],
    rows.map((row) => row.map((cell) => sheetCell(cell))),
  );
}

function sourcesSheet({ world, words }: ShownView, claims: readonly Claim[]): Sheet {
  const ids = new Set(claims.map(({ source }) => source));
  const rows = world.index.ledger.sources
    .filter(({ id }) => ids.has(id))
    .map((source): readonly SheetCell[] => [
      sheetCell(source.id),
      textCell(source.title, source.url),
      ...(
        [
          source.publisher,
          source.publisherKind,
          source.author,
          source.published?.text ?? null,
          source.publishedBasis,
          source.url,
          source.language,
          source.side,
          source.note,
        ] satisfies readonly Cell[]
      ).map((cell) => sheetCell(cell)),
    ]);
  const names = [
    'id',
    'title',
    'publisher',
    'publisher_kind',
    'author',
    'published',
    'published_basis',
    'url',
    'language',
    'side',
    'note',
  ];
  return tableSheet(workbookWords(words.text.lang).sheets.sources, [names], rows);
}

/** A sheet that is a table: its headings, then a record a row, each column as wide as it needs. */
export function tableSheet(
  name: string,
  headings: readonly (readonly string[])[],
  rows: readonly (readonly SheetCell[])[],
): Sheet {
  const [names = []] = headings;
  const widths = names.map((heading, x) =>
    Math.min(
      WIDTHS.most,
      Math.max(WIDTHS.least, heading.length + 2, ...rows.map((row) => digitsOf(row[x]) + 2)),
    ),
  );
  return {
    name,
    rows: [...headings.map((row) => row.map((text) => textCell(text))), ...rows],
    headings: headings.length,
    widths,
  };
}

function digitsOf(cell: SheetCell | undefined): number {
  if (cell === undefined || cell.kind === 'empty') return 0;
  if (cell.kind === 'text') return cell.text.length;
  return cell.kind === 'date' ? cell.format.length : cell.value.toLocaleString('en').length + 6;
}
