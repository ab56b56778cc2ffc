import type { WithoutOutline } from './types';

/** The towns of districts without an outline, of JSON as the build writes it; null for any other. */
export function readWithoutOutline(json: unknown): readonly WithoutOutline[] | null {
  return Array.isArray(json) && json.every(isWithoutOutline) ? json : null;
}

function isWithoutOutline(json: unknown): json is WithoutOutline {
  return (
    typeof json === 'object' &&
    json !== null &&
    'place' in json &&
    typeof json.place === 'string' &&
    'reason' in json &&
    typeof json.reason === 'string' &&
    'town' in json &&
    (json.town === null || isPosition(json.town))
  );
}

function isPosition(json: unknown): boolean {
  return (
    Array.isArray(json) && json.length === 2 && json.every((each) => typeof each === 'number')
  );
}
