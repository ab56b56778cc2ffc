/** Words on and about the map. */
export const map = {
  title: 'Շրջանների քարտեզ',
  help: 'Սլաքներով կարելի է անցնել շրջանից շրջան, Home և End ստեղներով՝ ամենամեծ և ամենափոքր թվին։ Enter-ը բացում է թիվը, պլյուս և մինուս ստեղները փոխում են մասշտաբը։ Աղյուսակում նույն թվերն են։',
  spoken: (place: string, said: string) => `${place}՝ ${said}։`,
  controls: 'Քարտեզի մասշտաբը',
  zoomIn: 'Մեծացնել',
  zoomOut: 'Փոքրացնել',
  fitFocus: 'Ցույց տալ թիվ ունեցող շրջանները',
  fitCountry: 'Ցույց տալ ամբողջ երկիրը',
  kilometres: (km: string) => `${km} կմ`,
};
