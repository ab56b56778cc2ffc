import type { DataFolder } from './DataFolder';

/** The outlines whose features bring names of their own: districts, and the countries around. */
export const OUTLINE_FILES = [
  'boundaries/districts.geojson',
  'boundaries/context.geojson',
] as const;

interface Named {
  readonly features?: readonly { readonly properties?: Readonly<Record<string, unknown>> }[];
}

/**
 * Names that the map takes from an outline, because the ledger does not know the place, and that the
 * outline does not have in a language: by file and column. An outline that cannot be read has none;
 * the build says so.
 */
export function outlineNameGaps(
  folder: DataFolder,
  lang: string,
  inLedger: ReadonlySet<string>,
): readonly string[] {
  return OUTLINE_FILES.flatMap((file) =>
    namedIn(folder.get(file) ?? null)
      .filter(({ id, [`name_${lang}`]: name }) => !inLedger.has(String(id)) && !isText(name))
      .map(({ id }) => `${file}, ${String(id)}, name_${lang}`),
  );
}

function namedIn(text: string | null): readonly Readonly<Record<string, unknown>>[] {
  try {
    const { features = [] } = JSON.parse(text ?? '{}') as Named;
    return features.flatMap(({ properties = {} }) =>
      isText(properties['name_en']) ? [properties] : [],
    );
  } catch {
    return [];
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
