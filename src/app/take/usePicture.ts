import { useEffect, useRef, useState } from 'react';
import type { SvgNode } from '../../renderers/svg/tree/SvgNode';
import { svgMarkup } from '../../renderers/svg/tree/svgMarkup';
import type { LetterTable } from '../../exports/picture/text/LetterTable';
import { pngOf } from './pngOf';
import { saveFile } from './saveFile';

/** SVG, or PNG with so many device pixels to one of the picture. */
export type PictureKind = 'svg' | 'png1' | 'png2' | 'png3';

export interface PictureOrder {
  /** Without its ending. */
  readonly name: (type: 'svg' | 'png') => string;
  readonly kind: PictureKind;
  /** Pure, but slow: some tenths of a second. */
  readonly draw: (letters: LetterTable) => SvgNode;
}

const SCALES: Readonly<Record<Exclude<PictureKind, 'svg'>, number>> = {
  png1: 1,
  png2: 2,
  png3: 3,
};

/** Makes pictures one at a time; each can be cancelled. */
export function usePicture(): {
  readonly stage: 'idle' | 'working' | 'failed';
  readonly make: (order: PictureOrder) => void;
  readonly cancel: () => void;
} {
  const [stage, setStage] = useState<'idle' | 'working' | 'failed'>('idle');
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
    makePicture(order, own.signal).then(
      () => setStage('idle'),
      () => {
        if (!own.signal.aborted) setStage('failed');
      },
    );
  };
  return { stage, make, cancel };
}

async function makePicture({ name, kind, draw }: PictureOrder, signal: AbortSignal) {
  const { default: letters } = await import('../../exports/picture/text/letters.json');
  await nextPaint();
  signal.throwIfAborted();
  const picture = draw(letters as unknown as LetterTable);
  if (kind === 'svg') {
    const text = svgMarkup(picture);
    saveFile(name('svg'), new Blob([text], { type: 'image/svg+xml' }));
    return;
  }
  const png = await pngOf(picture, SCALES[kind], signal);
  saveFile(name('png'), png);
}

/** Lets the page show that work has begun. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
