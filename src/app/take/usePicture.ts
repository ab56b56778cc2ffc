import { useEffect, useRef, useState } from 'react';
import type { PictureFormat } from '../../exports/figureFormats';
import type { SvgNode } from '../../renderers/svg/tree/SvgNode';
import { svgMarkup } from '../../renderers/svg/tree/svgMarkup';
import type { LetterTable } from '../../exports/picture/text/LetterTable';
import { pngOf } from './pngOf';
import { saveFile } from './saveFile';

export interface PictureOrder {
  /** Without its ending. */
  readonly name: (type: PictureFormat['type']) => string;
  readonly format: PictureFormat;
  /** Pure, but slow: some tenths of a second. */
  readonly draw: (letters: LetterTable) => SvgNode;
}

/** Why there is no picture: its letters did not come, drawing it failed, or the browser could not hold it. */
export type PictureFailure = 'letters' | 'drawing' | 'memory';

/**
 * Makes pictures one at a time; each can be cancelled.
 * @param letters fetches them; once more where they failed before. Undefined: they did not come
 */
export function usePicture(letters: () => Promise<LetterTable | undefined>): {
  readonly stage: 'idle' | 'working' | PictureFailure;
  readonly make: (order: PictureOrder) => void;
  readonly cancel: () => void;
} {
  const [stage, setStage] = useState<'idle' | 'working' | PictureFailure>('idle');
  const control = useRef<AbortController | null>(null);
  const cancel = () => {
    control.current?.abort();
    setStage('idle');
  };
  useEffect(() => () => control.current?.abort(), []);
  const make = (order: PictureOrder) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setStage('working');
    const end = (to: 'idle' | PictureFailure) => {
      if (!own.signal.aborted) setStage(to);
    };
    makePicture(order, letters, own.signal).then(end, () => end('memory'));
  };
  return { stage, make, cancel };
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
  const { type, media, scale } = format;
  const content =
    scale === null
      ? new Blob([svgMarkup(picture)], { type: media })
      : await pngOf(picture, scale, signal);
  saveFile(name(type), content);
  return 'idle';
}

/** Lets the page show that work has begun. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
