import { locale } from '../../text/locale';
import type { LabelRequest } from '../types';
import type { SceneInput } from './SceneInput';

/** Names of the countries of the context layer, in capitals; not of the one that the districts make up. */
export function countryRequests({
  ground,
  words,
  palette,
}: SceneInput): readonly LabelRequest[] {
  const { lang } = words.text;
  return ground.context.features.flatMap((feature) => {
    const properties = feature.properties ?? {};
    const name: unknown = properties[`name_${lang}`] ?? properties['name_en'];
    if (properties['kind'] !== 'country' || typeof name !== 'string') return [];
    return [
      {
        id: `country:${String(properties['id'])}`,
        kind: 'country' as const,
        place: null,
        group: null,
        lines: [{ text: name.toLocaleUpperCase(locale(lang)), role: 'country' as const }],
        ink: palette.text2,
        halo: palette.ground,
        haloWidth: 2.6,
        at: null,
        mayLead: false,
      },
    ];
  });
}
