import type { Hex } from '../../../cartography/types';

/** How a line of text in a picture looks; pixels. */
export interface TextLook {
  readonly size: number;
  readonly weight: 400 | 500 | 650;
  readonly fill: Hex;
  /** After each letter but the last. */
  readonly tracking?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: { readonly colour: Hex; readonly width: number };
}
