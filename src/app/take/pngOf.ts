import { MM_PER_PIXEL } from '../../exports/picture/PictureSize';
import { withPaperSize } from '../../exports/picture/withPaperSize';
import type { SvgNode } from '../../renderers/svg/tree/SvgNode';
import { svgMarkup } from '../../renderers/svg/tree/svgMarkup';

/**
 * A picture as PNG, `scale` device pixels to one of its own. Drawn by the browser from the SVG, in
 * which nothing depends on a font. Rejects with the signal's reason when it is aborted, and where
 * the browser has no memory for it.
 */
export async function pngOf(
  picture: SvgNode,
  scale: number,
  signal: AbortSignal,
): Promise<Blob> {
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
