import type { Outline } from './types';

/** The names of a district as the source of the outlines has them, by BCP 47 language. */
export function outlineNames({ properties }: Outline): Readonly<Record<string, string>> {
  const { name_en: en, name_az: az, name_ru: ru, name_hy: hy } = properties;
  return { en, az, ru, hy };
}
