import {
  anyObject,
  at,
  inFile,
  isObject,
  misfit,
  Misfit,
  orElse,
  that,
  type JsonObject,
  type Read,
} from '../../lib/validate';
import { TABLES, type TableName } from '../tables';

const CELL_FORMS: readonly CellForm[] = ['partial-date', 'list', 'class-breaks', 'web-address'];

const isTexts = (json: unknown): json is readonly string[] =>
  Array.isArray(json) && json.every((member) => typeof member === 'string');

const isTable = (json: unknown): json is TableName =>
  (TABLES as readonly unknown[]).includes(json);

const texts = that('a list in [ ] of texts', isTexts);

const objects = that(
  'a list in [ ] of objects in { }',
  (json): json is readonly JsonObject[] => Array.isArray(json) && json.every(isObject),
);

/** Table that a reference leads to; every reference of this ledger leads to an id. */
const referredTable: Read<TableName> = (json) => {
  const { resource, fields } = anyObject(json);
  return isTable(resource) && isTexts(fields) && fields.join() === 'id'
    ? resource
    : misfit('a reference to the id of one of the tables');
};

/** Column → table of the single-column foreign keys. */
const foreignKeys: Read<ReadonlyMap<string, TableName>> = (json) =>
  new Map(
    objects(json).map((key) => {
      const [field, ...more] = texts(key['fields']);
      if (field === undefined || more.length > 0) return misfit('keys of one column each');
      return [field, referredTable(key['reference'])] as const;
    }),
  );

const fieldOf =
  (name: string, keys: ReadonlyMap<string, TableName>): Read<FieldSpec> =>
  (json) => {
    const { type, cell, constraints, listReference } = anyObject(json);
    if (type !== 'string' && type !== 'number') return misfit('of type string or number');
    const form = CELL_FORMS.find((known) => known === cell) ?? null;
    if (cell !== undefined && form === null) {
      return misfit(`read as one of ${CELL_FORMS.join(', ')}`);
    }
    const limits = orElse(anyObject, {})(constraints);
    const { pattern, maxLength, minimum } = limits;
    return {
      name,
      type,
      cell: form,
      required: limits['required'] === true,
      unique: limits['unique'] === true,
      words: limits['enum'] === undefined ? null : texts(limits['enum']),
      pattern: typeof pattern === 'string' ? new RegExp(pattern, 'u') : null,
      maxLength: typeof maxLength === 'number' ? maxLength : null,
      minimum: typeof minimum === 'number' ? minimum : null,
      reference:
        listReference === undefined ? (keys.get(name) ?? null) : referredTable(listReference),
    };
  };

/** A fault of a column is told by its name, wherever in its description it lies. */
const tableOf =
  (name: TableName): Read<TableSpec> =>
  (json) => {
    const { schema: given, sortedBy } = anyObject(json);
    const schema = at('schema', anyObject, given);
    const keys = at('foreignKeys', orElse(foreignKeys, new Map()), schema['foreignKeys']);
    return {
      name,
      fields: at('fields', objects, schema['fields']).map((field) => {
        const { name: column } = field;
        if (typeof column !== 'string') throw new Misfit('named columns', ['fields']);
        return at(column, fieldOf(column, keys), field);
      }),
      primaryKey: at('primaryKey', texts, schema['primaryKey']),
      sortedBy: at('sortedBy', texts, sortedBy),
    };
  };

/** Reads the content of data/datapackage.json. Throws Misfit naming what does not fit. */
export const parseDataPackage: Read<DataPackage> = (json) =>
  inFile('datapackage.json', dataPackage, json);

const dataPackage: Read<DataPackage> = (json) => {
  const { version: given, resources: listed } = anyObject(json);
  const version = at('version', dayOfData, given);
  const resources = at('resources', objects, listed);
  const tables = TABLES.map((name) => {
    const resource = resources.find((candidate) => candidate['name'] === name);
    if (resource === undefined) {
      throw new Misfit(`one for each table; ${name} is missing`, ['resources']);
    }
    return [name, at(name, tableOf(name), resource)] as const;
  });
  return { version, tables: Object.fromEntries(tables) as Record<TableName, TableSpec> };
};

const dayOfData = that(
  'the date of the data, such as 2026-11-21',
  (json): json is string => typeof json === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(json),
);

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
