import { TABLES, type TableName } from '../tables';

/** Says which part of datapackage.json does not fit. */
export class DataPackageError extends Error {
  constructor(
    /** Name of the part that is wrong, such as `resources` or `claims.unit`. */
    readonly path: string,
    readonly expected: string,
  ) {
    super(`datapackage.json: ${path} must be ${expected}.`);
  }
}

type Json = Readonly<Record<string, unknown>>;

const CELL_FORMS: readonly CellForm[] = ['partial-date', 'list', 'class-breaks', 'web-address'];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((member) => typeof member === 'string');

const isTable = (value: unknown): value is TableName =>
  (TABLES as readonly unknown[]).includes(value);

function objectOf(value: unknown, path: string): Json {
  if (!isObject(value)) throw new DataPackageError(path, 'an object in { }');
  return value;
}

function objectsOf(value: unknown, path: string): readonly Json[] {
  if (!Array.isArray(value) || !value.every(isObject)) {
    throw new DataPackageError(path, 'a list in [ ] of objects in { }');
  }
  return value;
}

function textsOf(value: unknown, path: string): readonly string[] {
  if (!isTexts(value)) throw new DataPackageError(path, 'a list in [ ] of texts');
  return value;
}

/** Table that a reference leads to; every reference of this ledger leads to an id. */
function referredTable(reference: unknown, path: string): TableName {
  const { resource, fields } = objectOf(reference, path);
  if (!isTable(resource) || !isTexts(fields) || fields.join() !== 'id') {
    throw new DataPackageError(path, 'a reference to the id of one of the tables');
  }
  return resource;
}

/** Column → table of the single-column foreign keys. */
function foreignKeysOf(schema: Json, table: string): ReadonlyMap<string, TableName> {
  const path = `${table}.foreignKeys`;
  return new Map(
    objectsOf(schema['foreignKeys'] ?? [], path).map((key) => {
      const [field, ...more] = textsOf(key['fields'], path);
      if (field === undefined || more.length > 0) {
        throw new DataPackageError(path, 'keys of one column each');
      }
      return [field, referredTable(key['reference'], path)] as const;
    }),
  );
}

function fieldOf(
  json: Json,
  table: string,
  foreignKeys: ReadonlyMap<string, TableName>,
): FieldSpec {
  const { name, type, cell } = json;
  if (typeof name !== 'string') throw new DataPackageError(`${table}.fields`, 'named columns');
  const path = `${table}.${name}`;
  if (type !== 'string' && type !== 'number') {
    throw new DataPackageError(path, 'of type string or number');
  }
  const form = CELL_FORMS.find((known) => known === cell) ?? null;
  if (cell !== undefined && form === null) {
    throw new DataPackageError(path, `read as one of ${CELL_FORMS.join(', ')}`);
  }
  const limits = objectOf(json['constraints'] ?? {}, path);
  const { pattern, maxLength, minimum } = limits;
  return {
    name,
    type,
    cell: form,
    required: limits['required'] === true,
    unique: limits['unique'] === true,
    words: limits['enum'] === undefined ? null : textsOf(limits['enum'], path),
    pattern: typeof pattern === 'string' ? new RegExp(pattern, 'u') : null,
    maxLength: typeof maxLength === 'number' ? maxLength : null,
    minimum: typeof minimum === 'number' ? minimum : null,
    reference:
      json['listReference'] === undefined
        ? (foreignKeys.get(name) ?? null)
        : referredTable(json['listReference'], path),
  };
}

function tableOf(name: TableName, resources: readonly Json[]): TableSpec {
  const resource = resources.find((candidate) => candidate['name'] === name);
  if (resource === undefined)
    throw new DataPackageError('resources', `one for each table; ${name} is missing`);
  const schema = objectOf(resource['schema'], `${name}.schema`);
  const foreignKeys = foreignKeysOf(schema, name);
  return {
    name,
    fields: objectsOf(schema['fields'], `${name}.fields`).map((field) =>
      fieldOf(field, name, foreignKeys),
    ),
    primaryKey: textsOf(schema['primaryKey'], `${name}.primaryKey`),
    sortedBy: textsOf(resource['sortedBy'], `${name}.sortedBy`),
  };
}

/** Reads the content of data/datapackage.json. Throws DataPackageError naming what does not fit. */
export function parseDataPackage(json: unknown): DataPackage {
  const descriptor = objectOf(json, 'the file');
  const { version } = descriptor;
  if (typeof version !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(version)) {
    throw new DataPackageError('version', 'the date of the data, such as 2026-11-21');
  }
  const resources = objectsOf(descriptor['resources'], 'resources');
  const tables = Object.fromEntries(
    TABLES.map((name) => [name, tableOf(name, resources)]),
  ) as Record<TableName, TableSpec>;
  return { version, tables };
}

/** How the text of a cell is read where Table Schema has no type for it. */
type CellForm = 'partial-date' | 'list' | 'class-breaks' | 'web-address';

/** One column, as datapackage.json describes it. */
export interface FieldSpec {
  readonly name: string;
  readonly type: 'string' | 'number';
  readonly cell: CellForm | null;
  readonly required: boolean;
  readonly unique: boolean;
  /** Null: any word. */
  readonly words: readonly string[] | null;
  readonly pattern: RegExp | null;
  readonly maxLength: number | null;
  readonly minimum: number | null;
  /** Table whose ids the cell (or each member of its list) names. */
  readonly reference: TableName | null;
}

interface TableSpec {
  readonly name: TableName;
  readonly fields: readonly FieldSpec[];
  readonly primaryKey: readonly string[];
  /** Columns by which the rows are sorted, by code point. */
  readonly sortedBy: readonly string[];
}

/** What the check needs of data/datapackage.json. */
export interface DataPackage {
  /** Version of the data, an ISO date. */
  readonly version: string;
  readonly tables: Readonly<Record<TableName, TableSpec>>;
}
