import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classesInSheet } from '../../../scripts/imports/classesIn';
import { HIDDEN_NAMES, HIDDEN_STARTS } from './hiddenNames';

const ours = [
  ...new Set(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => classesInSheet(readFileSync(`src/${file}`, 'utf8')))
      .map(({ name }) => name.replace(/^#/, '')),
  ),
];
const hidden = new Set(HIDDEN_NAMES);

describe('class names and ids of the page', () => {
  it('are none that filter lists hide on every site', () => {
    expect(ours.length).toBeGreaterThan(300);
    expect(hidden).toContain('notice-bar');
    expect(ours.filter((name) => hidden.has(name) || HIDDEN_STARTS.test(name))).toEqual([]);
  });
});
