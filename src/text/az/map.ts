import type { FullText } from '../Text';

/** Words on and about the map. */
export const map = {
  title: 'Rayonların xəritəsi',
  help: 'Ox düymələri ilə rayonlar arasında keçin, Home və End ən yüksək və ən aşağı rəqəmə aparır, Enter rəqəmi açır, plus və minus miqyası dəyişir. Eyni rəqəmlər cədvəldə də var.',
  spoken: (place: string, said: string) => `${place}: ${said}.`,
  controls: 'Xəritənin miqyası',
  zoomIn: 'Yaxınlaşdır',
  zoomOut: 'Uzaqlaşdır',
  fitFocus: 'Rəqəmi olan rayonları göstər',
  fitCountry: 'Bütün ölkəni göstər',
  kilometres: (km: string) => `${km} km`,
} satisfies FullText['map'];
