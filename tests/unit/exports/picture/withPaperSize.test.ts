import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPaperSize } from '../../../../src/exports/picture/withPaperSize';

describe('withPaperSize', () => {
  it('E2: puts the size on paper behind the header, and leaves the rest as it is', () => {
    const png = Uint8Array.from({ length: 60 }, (_, i) => i);
    const sized = Buffer.from(withPaperSize(png, 3));
    expect(sized.subarray(0, 33).equals(Buffer.from(png.subarray(0, 33)))).toBe(true);
    expect(sized.subarray(54).equals(Buffer.from(png.subarray(33)))).toBe(true);
    expect(sized.toString('latin1', 37, 41)).toBe('pHYs');
    // 1 px is 0.2 mm: 5,000 pixels a metre, three times as many for 3×.
    expect(sized.readUInt32BE(41)).toBe(15_000);
    expect(sized.readUInt32BE(50)).toBe(crc32(sized.subarray(37, 50)));
  });
});
