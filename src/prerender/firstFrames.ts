import type { Rect } from '../camera/shapes';

/** A window of the map for which a picture is drawn at build. */
export interface FirstFrame {
  /** Part of the class by which map.css shows it in windows of its kind. */
  readonly name: 'wide' | 'narrow' | 'phone';
  /** The window in which it is true to the pixel; in others it is scaled. CSS px. */
  readonly width: number;
  readonly height: number;
  /** How far the picture goes beyond it, for windows of other proportions; CSS px. */
  readonly margin: number;
  /** The sheet of a phone stands over the foot of the map at its middle stop. */
  readonly phone: boolean;
  /** Where title, buttons and scale stand, so that labels lie as they will when the map takes over. */
  readonly obstacles: readonly Rect[];
}

const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x,
  y,
  width,
  height,
});

/** Of screens of 1440 × 900, 1024 × 768 and 390 × 844; tests/e2e/page/firstPaint.spec.ts holds them to it. */
export const firstFrames: readonly FirstFrame[] = [
  {
    name: 'wide',
    width: 1072,
    height: 764,
    margin: 330,
    phone: false,
    obstacles: [rect(0, 0, 573, 77), rect(1016, 574, 36, 173), rect(818, 720, 170, 24)],
  },
  {
    name: 'narrow',
    width: 704,
    height: 632,
    margin: 200,
    phone: false,
    obstacles: [rect(0, 0, 573, 73), rect(648, 442, 36, 173), rect(450, 588, 170, 24)],
  },
  {
    name: 'phone',
    width: 390,
    height: 669,
    margin: 120,
    phone: true,
    obstacles: [rect(332, 12, 46, 135), rect(0, 359, 390, 310)],
  },
];
