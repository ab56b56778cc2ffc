import type { FullText } from '../Text';

/** Words on and about the map. */
export const map = {
  title: 'Rayonların xəritəsi',
  help: 'Ox düymələri ilə rayondan rayona keçin, Home və End ən yüksək və ən aşağı rəqəmə aparır, Enter rəqəmi açır, N qonşu rayonları sadalayır, plus və minus miqyası dəyişir, Shift ilə ox düyməsi xəritəni sürüşdürür, sual işarəsi bu düymələri göstərir. Eyni rəqəmlər cədvəldə də var.',
  controls: 'Xəritənin miqyası',
  zoomIn: 'Yaxınlaşdır',
  zoomOut: 'Uzaqlaşdır',
  panNorth: 'Xəritəni yuxarı sürüşdür',
  panEast: 'Xəritəni sağa sürüşdür',
  panSouth: 'Xəritəni aşağı sürüşdür',
  panWest: 'Xəritəni sola sürüşdür',
  fitFocus: 'Rəqəmi olan rayonları göstər',
  fitCountry: 'Bütün ölkəni göstər',
  kilometres: (km: string) => `${km} km`,
} satisfies FullText['map'];
