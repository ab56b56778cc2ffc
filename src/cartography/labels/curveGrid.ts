import TinyQueue from 'tinyqueue';
import { rectsMeet, type Rect, type Point } from '../../camera/shapes';
import { regionHoldsPoint, distanceToSegment, type Region } from './region';

/** What a cell of the grid is to a tie curve. */
export const OPEN = 0;

export const BLOCKED = 1;

export const OWN = 2;

/** The ground between the members of a group as cells: the question "may a curve pass here?" in one look-up. */
export class CurveGrid {
  readonly columns: number;
  readonly rows: number;
  private readonly cells: Uint8Array;

  /**
   * @param cell side of a cell, pixels
   * @param own members of the group
   * @param others every other district; blocked up to `clearance` pixels beyond its outline
   */
  constructor(
    readonly area: Rect,
    readonly cell: number,
    own: readonly Region[],
    others: readonly Region[],
    clearance: number,
  ) {
    this.columns = Math.max(1, Math.ceil(area.width / cell));
    this.rows = Math.max(1, Math.ceil(area.height / cell));
    this.cells = new Uint8Array(this.columns * this.rows);
    for (const region of own) this.fill(region, OWN);
    for (const region of others) {
      if (!rectsMeet(region.bounds, area)) continue;
      this.fill(region, BLOCKED);
      this.stamp(region, clearance);
    }
  }

  /** Cells beyond the grid are blocked. */
  at(column: number, row: number): number {
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return BLOCKED;
    return this.cells[row * this.columns + column] ?? BLOCKED;
  }

  atPoint([x, y]: Point): number {
    return this.at(
      Math.floor((x - this.area.x) / this.cell),
      Math.floor((y - this.area.y) / this.cell),
    );
  }

  centreOf(column: number, row: number): Point {
    return [this.area.x + (column + 0.5) * this.cell, this.area.y + (row + 0.5) * this.cell];
  }

  /** Cells whose middle lies in the region. */
  private fill(region: Region, value: number): void {
    for (let row = 0; row < this.rows; row++) {
      const y = this.area.y + (row + 0.5) * this.cell;
      const crossings: number[] = [];
      for (const { x1, y1, x2, y2 } of region.edges) {
        if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
      }
      crossings.sort((a, b) => a - b);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = ((crossings[i] ?? 0) - this.area.x) / this.cell - 0.5;
        const to = ((crossings[i + 1] ?? 0) - this.area.x) / this.cell - 0.5;
        const first = Math.max(0, Math.ceil(from));
        const last = Math.min(this.columns - 1, Math.floor(to));
        for (let column = first; column <= last; column++) {
          this.cells[row * this.columns + column] = value;
        }
      }
    }
  }

  /** Blocks the cells within a distance of the region's edges. */
  private stamp(region: Region, distance: number): void {
    const reach = Math.ceil(distance / this.cell);
    for (const { x1, y1, x2, y2 } of region.edges) {
      const steps = Math.max(1, Math.ceil((2 * Math.hypot(x2 - x1, y2 - y1)) / this.cell));
      for (let i = 0; i <= steps; i++) {
        const x = (x1 + ((x2 - x1) * i) / steps - this.area.x) / this.cell;
        const y = (y1 + ((y2 - y1) * i) / steps - this.area.y) / this.cell;
        this.stampCell(Math.floor(x), Math.floor(y), reach);
      }
    }
  }

  private stampCell(column: number, row: number, reach: number): void {
    if (column < -reach || row < -reach) return;
    if (column >= this.columns + reach || row >= this.rows + reach) return;
    for (let y = Math.max(0, row - reach); y <= Math.min(this.rows - 1, row + reach); y++) {
      const first = Math.max(0, column - reach);
      const last = Math.min(this.columns - 1, column + reach);
      for (let x = first; x <= last; x++) this.cells[y * this.columns + x] = BLOCKED;
    }
  }
}

/** A place where a tie curve may leave a member of a group. */
export interface Exit {
  /** Inside the member, near the edge. */
  readonly dot: Point;
  /** Unit vector from the dot outwards, across the edge. */
  readonly outward: Point;
}

/** Pixels from the edge to the dot. */
export const DEPTH = 11;

/** Pixels that the dot, of radius 4.5, keeps from every edge. */
const KEEP = 7;

const SPACING = 9;

const MOST = 20;

/** Exits of a member onto open ground, evenly thinned to a number that can all be tried. */
export function exitsOf(
  region: Region,
  grid: CurveGrid,
  isFree: (dot: Point) => boolean,
): Exit[] {
  const exits: Exit[] = [];
  for (const edge of region.edges) {
    const length = Math.hypot(edge.x2 - edge.x1, edge.y2 - edge.y1);
    const count = Math.max(1, Math.round(length / SPACING));
    const normal: Point = [(edge.y2 - edge.y1) / length, (edge.x1 - edge.x2) / length];
    for (let i = 0; i < count; i++) {
      const t = (i + 0.5) / count;
      const x = edge.x1 + t * (edge.x2 - edge.x1);
      const y = edge.y1 + t * (edge.y2 - edge.y1);
      for (const sign of [1, -1]) {
        const outward: Point = [normal[0] * sign, normal[1] * sign];
        const dot: Point = [x - outward[0] * DEPTH, y - outward[1] * DEPTH];
        const beyond: Point = [x + outward[0] * DEPTH, y + outward[1] * DEPTH];
        if (grid.atPoint(beyond) !== OPEN || grid.atPoint(dot) === BLOCKED) continue;
        if (!regionHoldsPoint(region, dot) || !isFree(dot)) continue;
        if (region.edges.some((other) => distanceToSegment(dot, other) < KEEP)) continue;
        exits.push({ dot, outward });
      }
    }
  }
  const step = Math.max(1, exits.length / MOST);
  return exits.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

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
  grid: CurveGrid,
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

function pathTo(goal: number, previous: ReadonlyMap<number, number>, grid: CurveGrid): Point[] {
  const path: Point[] = [];
  for (let at: number | undefined = goal; at !== undefined; at = previous.get(at)) {
    path.unshift(grid.centreOf(at % grid.columns, Math.floor(at / grid.columns)));
  }
  return path;
}
