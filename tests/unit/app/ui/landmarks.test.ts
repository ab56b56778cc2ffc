import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const app = new URL('../../../../src/app/', import.meta.url).pathname;

it('no part of the page looks for another one by a class or an id of its own spelling', () => {
  const reaching = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(app + file, 'utf8');
      const found = text.matchAll(
        /document\s*\.querySelector(?:All)?(?:<\w+>)?\(\s*'[.#][^']*'|getElementById\('[^']*'|target\.closest\('[^']*'/g,
      );
      return [...found].map(([hit]) => `${file}: ${hit}`);
    });
  expect(reaching).toEqual([]);
});
