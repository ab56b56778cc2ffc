import type { Outline } from './types';

/** The names of a district as the source of the outlines has them, by BCP 47 language. */
export function outlineNames({ properties }: Outline): Readonly<Record<string, string>> {
  return { en: properties.name_en, az: properties.name_az };
}
