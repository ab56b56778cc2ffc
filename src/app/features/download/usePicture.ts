import { useEffect, useRef, useState } from 'react';
import type { PictureFormat } from '../../../exports/figureFormats';
import { MM_PER_PIXEL } from '../../../exports/picture/pictureLayout';
import type { LetterTable } from '../../../exports/picture/pictureText';
import { withPaperSize } from '../../../exports/picture/withPaperSize';
import type { SvgNode } from '../../../svg/SvgNode';
import { svgMarkup } from '../../../svg/markup';
import { saveFile } from './saveFile';

interface PictureOrder {
  /** Of the file. */
  readonly name: string;
  readonly format: PictureFormat;
  /** Pure, but slow: some tenths of a second. */
  readonly draw: (letters: LetterTable) => SvgNode;
}

/**
 * Why there is no picture: its letters did not come, drawing it failed, the browser could not hold it, or it
 * gives noise in place of what was drawn.
 */
type PictureFailure = 'letters' | 'drawing' | 'memory' | 'noise';

/**
 * Makes pictures one at a time; each can be cancelled.
 * @param letters fetches them; once more where they failed before. Undefined: they did not come
 */
export function usePicture(letters: () => Promise<LetterTable | undefined>): {
  readonly status: 'idle' | 'working' | PictureFailure;
  readonly make: (order: PictureOrder) => void;
  readonly cancel: () => void;
} {
  const [status, setStatus] = useState<'idle' | 'working' | PictureFailure>('idle');
  const control = useRef<AbortController | null>(null);
  const cancel = () => {
    control.current?.abort();
    setStatus('idle');
  };
  useEffect(() => () => control.current?.abort(), []);
  const make = (order: PictureOrder) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setStatus('working');
    const end = (to: 'idle' | PictureFailure) => {
      if (!own.signal.aborted) setStatus(to);
    };
    makePicture(order, letters, own.signal).then(end, () => end('memory'));
  };
  return { status, make, cancel };
}

/** Rejects where the browser cannot hold the picture. */
async function makePicture(
  { name, format, draw }: PictureOrder,
  fetchLetters: () => Promise<LetterTable | undefined>,
  signal: AbortSignal,
): Promise<'idle' | PictureFailure> {
  const letters = await fetchLetters();
  if (letters === undefined) return 'letters';
  await nextPaint();
  signal.throwIfAborted();
  let picture: SvgNode;
  try {
    picture = draw(letters);
  } catch {
    return 'drawing';
  }
  const { media, scale } = format;
  if (scale !== null && !readsBack()) return 'noise';
  const content =
    scale === null
      ? new Blob([svgMarkup(picture)], { type: media })
      : await pngOf(picture, scale, signal);
  saveFile(name, content);
  return 'idle';
}

/** CSS px of a side of what is drawn to be read back. */
const TRIAL = 8;

/** Some browsers change the last bits of a few pixels, which nobody sees. */
const UNSEEN = 8;

/** A colour that no browser gives in place of another: red, green, blue. */
const KNOWN = [23, 142, 201] as const;

/**
 * Whether a canvas gives what was drawn on it. A browser that is set to resist fingerprinting gives noise or
 * white, and a file of that, without a word.
 */
function readsBack(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = TRIAL;
  canvas.height = TRIAL;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return false;
  context.fillStyle = `rgb(${KNOWN.join()})`;
  context.fillRect(0, 0, TRIAL, TRIAL);
  const { data } = context.getImageData(0, 0, TRIAL, TRIAL);
  return data.every((value, at) => Math.abs(value - (KNOWN[at % 4] ?? 255)) <= UNSEEN);
}

/** Lets the page show that work has begun. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * A picture as PNG, `scale` device pixels to one of its own. Drawn by the browser from the SVG, in
 * which nothing depends on a font. Rejects with the signal's reason when it is aborted, and where
 * the browser has no memory for it.
 */
async function pngOf(picture: SvgNode, scale: number, signal: AbortSignal): Promise<Blob> {
  const [width, height] = [pixels(picture, 'width'), pixels(picture, 'height')].map(
    (length) => length * scale,
  ) as [number, number];
  // As large as it is drawn: some browsers draw an SVG at its own size and blow that up.
  const sized = { ...picture, attributes: { ...picture.attributes, width, height } };
  const address = URL.createObjectURL(new Blob([svgMarkup(sized)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    signal.throwIfAborted();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, width, height);
    const drawn = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/png'),
    );
    signal.throwIfAborted();
    if (drawn === null) throw new Error('no memory');
    const bytes = withPaperSize(new Uint8Array(await drawn.arrayBuffer()), scale);
    return new Blob([new Uint8Array(bytes)], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A length of the picture on paper as its own pixels, whole. */
function pixels(picture: SvgNode, side: 'width' | 'height'): number {
  return Math.round(Number.parseFloat(String(picture.attributes[side])) / MM_PER_PIXEL);
}
