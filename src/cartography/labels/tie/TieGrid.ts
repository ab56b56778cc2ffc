import type { Region } from '../geometry/region';
import { rectsMeet } from '../geometry/rects';
import type { Point, Rect } from '../types';

/** What a cell of the grid is to a tie curve. */
export const OPEN = 0;
export const BLOCKED = 1;
export const OWN = 2;

/** The ground between the members of a group as cells: the question "may a curve pass here?" in one look-up. */
export class TieGrid {
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
