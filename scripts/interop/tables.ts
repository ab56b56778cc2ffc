import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { eachView, fileOf, type Program, type ViewFiles } from './Program';
import { run, versionOf } from './run';

type Row = Readonly<Record<string, string>>;

const rowsOf = (text: string): readonly Row[] =>
  parse(text, { bom: true, columns: true, relaxColumnCount: true });

const sumOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { value = '' }) => sum + Number(value), 0);

/** Which sheet of the workbook has the figures, counted from one. */
const FIGURES = 2;

/** The workbook on a computer of a language, written anew as CSV with the numbers as they are. */
function calc(locale: string): Program {
  return {
    name: `LibreOffice Calc, computer in ${locale}`,
    version: () => versionOf('soffice', ['--version']),
    opens: 'XLSX',
    checks: 'every row, the sum of `value`, names as they are in the CSV',
    faults: (views, folder) => {
      const profile = path.join(folder, 'profile');
      mkdirSync(path.join(profile, 'user'), { recursive: true });
      writeFileSync(
        path.join(profile, 'user', 'registrymodifications.xcu'),
        `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`,
      );
      const copies = views.map((view) => {
        const copy = path.join(folder, `${view.name}.xlsx`);
        copyFileSync(fileOf(view, 'sheet.xlsx'), copy);
        return copy;
      });
      // Comma, quotation mark, UTF-8; cells as they are, not as they are shown; one sheet.
      const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,${FIGURES}`;
      const env = `-env:UserInstallation=${pathToFileURL(profile).href}`;
      run('soffice', [
        env,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        ...copies,
      ]);
      return eachView(views, (view) => {
        const sheet = FIGURE_SHEETS.map((name) =>
          path.join(folder, `${view.name}-${name}.csv`),
        );
        const made = sheet.find(existsSync);
        return made === undefined
          ? null
          : differences(view, readFileSync(made, 'utf8'), locale);
      });
    },
  };
}

/** What the sheet of figures is called in each language. */
const FIGURE_SHEETS = ['Figures', 'Rəqəmlər', 'Цифры', 'Թվեր'];

function differences(view: ViewFiles, text: string, locale: string): readonly string[] {
  const wanted = rowsOf(readFileSync(fileOf(view, 'table.csv'), 'utf8'));
  // Cells come with the decimal sign of the computer.
  const comma = !locale.startsWith('en');
  const got = rowsOf(text).map((row) => ({
    ...row,
    value: comma ? (row['value'] ?? '').replace(',', '.') : (row['value'] ?? ''),
  }));
  const names = (rows: readonly Row[]) => rows.map(({ name = '' }) => name).join('|');
  const [sum, total] = [sumOf(got), sumOf(wanted)];
  return [
    ...(got.length === wanted.length ? [] : [`${got.length} rows instead of ${wanted.length}`]),
    ...(Math.abs(sum - total) < 1e-6 ? [] : [`sum ${sum} instead of ${total}`]),
    ...(names(got) === names(wanted) ? [] : ['other names']),
  ];
}

const HXL = `
import sys, hxl
for f in sys.argv[1:]:
    errors = []
    hxl.schema(callback=lambda e: errors.append(e)).validate(hxl.data(f, hxl.InputOptions(allow_local=True)))
    print(f, sum(1 for e in errors if e.rule.severity == 'error'), sep='\\t')
`;

const libhxl: Program = {
  name: 'libhxl, default schema',
  version: () => versionOf('python3', ['-c', 'import hxl; print(hxl.__version__)']),
  opens: 'HXL',
  checks: 'no error (not in Debian; where Python’s registry is reached: `pip install libhxl`)',
  faults: (views) => {
    const files = views.map((view) => fileOf(view, 'claims.csv'));
    const lines =
      run('python3', ['-c', HXL, ...files])
        ?.out.trim()
        .split('\n') ?? [];
    const errors = new Map(lines.map((line) => line.split('\t') as [string, string]));
    return eachView(views, (view) => {
      const found = errors.get(fileOf(view, 'claims.csv'));
      if (found === undefined) return null;
      return found === '0' ? [] : [`${found} errors`];
    });
  },
};

/** Programs that open tables. */
export const tablePrograms: readonly Program[] = [
  calc('en-US'),
  calc('de-DE'),
  calc('az-AZ'),
  calc('ru-RU'),
  libhxl,
];
