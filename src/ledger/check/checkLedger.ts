import { compareKeys } from '../../lib/compare';
import type { Problem } from '../Problem';
import { readTables } from '../parse/parseLedger';
import { parseSite } from '../parseSite';
import type { Site } from '../site';
import { fileOf, TABLES, type TableName } from '../tables';
import type { CheckInput } from './CheckInput';
import type { DataFolder } from './DataFolder';
import { checkTranslations } from './checkTranslations';
import { parseDataPackage, type DataPackage } from './dataPackage';
import { jsonFault } from './jsonFault';
import { ruleTable, type RuleId } from './ruleTable';
import { contentRules, formRules } from './rules';
import { textFaults } from './text/textFaults';

export interface CheckResult {
  /** In the order of the files, then of the lines. */
  readonly problems: readonly Problem[];
  /** Rows that were read, by table. */
  readonly rows: Readonly<Record<TableName, number>>;
}

/**
 * Files of the data folder that the check needs, besides those of `translationFiles`. Whatever else of
 * text lies in the folder is looked through for what `textFaults` finds.
 */
export const CHECKED_FILES: readonly string[] = [
  ...TABLES.map(fileOf),
  'datapackage.json',
  'site.json',
];

/** Applies every rule of the rule table to a data folder. Never throws. */
export function checkLedger(folder: DataFolder): CheckResult {
  const faults = textFaults(folder);
  const problems = missingFiles(folder);
  const dataPackage = readJson(
    folder,
    'datapackage.json',
    'package-form',
    parseDataPackage,
    problems,
  );
  const site = readJson(folder, 'site.json', 'site-form', parseSite, problems);

  const texts = Object.fromEntries(
    TABLES.map((name) => [name, folder.get(fileOf(name)) ?? '']),
  ) as Record<TableName, string>;
  const files = { ...texts, version: dataPackage?.version ?? '' };
  const { ledger, tables, lineOf, problems: unread } = readTables(files);
  const rows = Object.fromEntries(
    TABLES.map((name) => [name, tables[name].rows.length]),
  ) as Record<TableName, number>;

  const absent = new Set(
    problems.filter(({ rule }) => rule === 'file-missing').map(({ file }) => file),
  );
  problems.push(...unread.filter(({ file, column }) => column === '' && !absent.has(file)));
  const unreadable = faults.some((fault) => fault.unreadable);
  if (dataPackage !== null) {
    const input: CheckInput = { files, dataPackage, site, tables, ledger, lineOf };
    problems.push(...contentProblems(input, unread, absent.size > 0 || unreadable));
  }
  // Names that are broken in one file would be missing in the translation of another.
  if (site !== null && absent.size === 0 && faults.length === 0) {
    problems.push(...checkTranslations(folder, site, ledger));
  }
  // One cause, one finding: what else is wrong with a file that a program spoilt follows from that.
  const spoilt = new Set(faults.map(({ problem }) => problem.file));
  const others = problems.filter(({ file }) => !spoilt.has(file));
  return { problems: inOrder([...faults.map(({ problem }) => problem), ...others]), rows };
}

function contentProblems(
  input: CheckInput,
  unread: readonly Problem[],
  formAlone: boolean,
): readonly Problem[] {
  const form = formRules.flatMap((rule) => rule(input));
  // Without its columns a table would break every other rule; that would hide the one cause.
  if (formAlone || form.some(({ rule }) => rule === 'header')) return form;
  const content = contentRules.flatMap((rule) => rule(input));
  const told = new Set(content.map(placeOf));
  const untold = unread.filter(
    (problem) => problem.column !== '' && !told.has(placeOf(problem)),
  );
  return [...form, ...content, ...untold];
}

const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;

function missingFiles(folder: DataFolder): Problem[] {
  return CHECKED_FILES.filter((file) => (folder.get(file) ?? null) === null).map((file) => ({
    rule: 'file-missing',
    severity: 'error',
    file,
    line: 1,
    column: '',
    message: 'The file is not in the data folder.',
    hint: 'Put it back from the last good version.',
  }));
}

function readJson<T extends DataPackage | Site>(
  folder: DataFolder,
  file: string,
  rule: RuleId,
  parse: (json: unknown) => T,
  problems: Problem[],
): T | null {
  const text = folder.get(file) ?? null;
  if (text === null) return null;
  try {
    return parse(JSON.parse(text));
  } catch (error) {
    problems.push({ rule, severity: 'error', file, ...jsonFault(text, error) });
    return null;
  }
}

const ruleOrder = new Map<RuleId, number>(ruleTable.map(({ id }, index) => [id, index]));

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const place = (file: string) => {
    const index = CHECKED_FILES.indexOf(file);
    return index === -1 ? CHECKED_FILES.length : index;
  };
  const rank = ({ file, line, rule }: Problem): readonly number[] => [
    place(file),
    line,
    ruleOrder.get(rule) ?? 0,
  ];
  return problems
    .map((problem) => ({ problem, rank: rank(problem) }))
    .toSorted((a, b) => compareKeys(a.rank, b.rank))
    .map(({ problem }) => problem);
}
