import { MM_PER_PIXEL } from './pictureLayout';

/** Bytes before the first chunk after the header: signature, and the header chunk of 25. */
const AFTER_HEADER = 33;
const METRES_PER_PIXEL = MM_PER_PIXEL / 1000;

/**
 * A PNG that knows its size on paper: a print program opens one of three times the pixels as wide as
 * one of the single. Adds a `pHYs` chunk behind the header.
 */
export function withPaperSize(png: Uint8Array, scale: number): Uint8Array {
  const perMetre = Math.round(scale / METRES_PER_PIXEL);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const sized = new Uint8Array(png.length + chunk.length);
  sized.set(png.subarray(0, AFTER_HEADER));
  sized.set(chunk, AFTER_HEADER);
  sized.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return sized;
}

/** The checksum of PNG chunks (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ ((crc & 1) === 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
