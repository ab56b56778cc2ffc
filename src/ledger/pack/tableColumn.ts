import { isObject, Unreadable, type Column, type Columns } from './Column';

/**
 * Rows column by column: what is alike stands together, which a compressed file likes. A table is a
 * column itself, so that a row can hold a row.
 */
export function tableColumn<T extends object>(columns: Columns<T>): Column<T> {
  const keys = Object.keys(columns) as (keyof T & string)[];
  return {
    pack: (rows) =>
      Object.fromEntries(
        keys.map((key) => [key, columns[key].pack(rows.map((row) => row[key]))]),
      ),
    unpack: (json) => {
      if (!isObject(json)) throw new Unreadable('not a table');
      const cells = keys.map((key) => [key, columns[key].unpack(json[key])] as const);
      const count = cells[0]?.[1].length ?? 0;
      if (cells.some(([, values]) => values.length !== count)) {
        throw new Unreadable('columns of different length');
      }
      // Every key of T is in `columns`, so that the object has all its properties.
      return Array.from(
        { length: count },
        (_, row) => Object.fromEntries(cells.map(([key, values]) => [key, values[row]])) as T,
      );
    },
  };
}
