import TinyQueue from 'tinyqueue';
import { BLOCKED, type TieGrid } from './TieGrid';
import type { Point } from '../types';

interface Step {
  readonly column: number;
  readonly row: number;
  readonly price: number;
  /** Price and the distance that is left at least. */
  readonly bound: number;
}

const NEIGHBOURS = [-1, 0, 1].flatMap((column) =>
  [-1, 0, 1].filter((row) => column !== 0 || row !== 0).map((row) => ({ column, row })),
);

/**
 * Cheapest way over the grid (A*) from any of the starts to the goal, as the middles of its
 * cells, where a blocked cell costs `blocked` times an open one; Infinity: never enter one.
 * Null: there is no way.
 */
export function wayRound(
  grid: TieGrid,
  starts: readonly Point[],
  goals: readonly Point[],
  blocked: number,
): Point[] | null {
  const indexOf = (column: number, row: number): number => row * grid.columns + column;
  const cellOf = ([x, y]: Point): { column: number; row: number } => ({
    column: Math.floor((x - grid.area.x) / grid.cell),
    row: Math.floor((y - grid.area.y) / grid.cell),
  });
  const targets = goals.map(cellOf);
  const goalIndexes = new Set(targets.map(({ column, row }) => indexOf(column, row)));
  const left = (column: number, row: number): number =>
    Math.min(...targets.map((goal) => Math.hypot(goal.column - column, goal.row - row)));

  const prices = new Map<number, number>();
  const previous = new Map<number, number>();
  const queue = new TinyQueue<Step>([], (a, b) => a.bound - b.bound);
  for (const { column, row } of starts.map(cellOf)) {
    prices.set(indexOf(column, row), 0);
    queue.push({ column, row, price: 0, bound: left(column, row) });
  }
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    const index = indexOf(step.column, step.row);
    if (goalIndexes.has(index)) return pathTo(index, previous, grid);
    if (step.price > (prices.get(index) ?? Infinity)) continue;
    for (const by of NEIGHBOURS) {
      const column = step.column + by.column;
      const row = step.row + by.row;
      if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) continue;
      const weight = grid.at(column, row) === BLOCKED ? blocked : 1;
      const price = step.price + Math.hypot(by.column, by.row) * weight;
      const next = indexOf(column, row);
      if (!(price < (prices.get(next) ?? Infinity))) continue;
      prices.set(next, price);
      previous.set(next, index);
      queue.push({ column, row, price, bound: price + left(column, row) });
    }
  }
  return null;
}

function pathTo(goal: number, previous: ReadonlyMap<number, number>, grid: TieGrid): Point[] {
  const path: Point[] = [];
  for (let at: number | undefined = goal; at !== undefined; at = previous.get(at)) {
    path.unshift(grid.centreOf(at % grid.columns, Math.floor(at / grid.columns)));
  }
  return path;
}
