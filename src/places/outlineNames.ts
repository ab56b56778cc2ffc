import type { Outline } from './types';

const NAME = /^name_(.+)$/;

/** The names of a district as the source of the outlines has them, by BCP 47 language. */
export function outlineNames({ properties }: Outline): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]): [string, string][] => {
      const language = NAME.exec(key)?.[1];
      return language === undefined ? [] : [[language, String(value)]];
    }),
  );
}
