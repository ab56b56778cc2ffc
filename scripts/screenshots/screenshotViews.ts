import type { ScreenshotView } from './ScreenshotView';
import { desktop, phone, small } from './windows';

const map = { screen: 'map' } as const;
const table = { screen: 'table' } as const;
const sources = { screen: 'sources' } as const;

const cleared2025 = '?m=area-cleared&t=2025';
const records2021 = '?m=mines-on-records&t=@2021-07-03';
const found2022 = '?m=anti-personnel-mines-found&t=2022';

const named = (name: string) => `docs/screenshots/${name}.png`;

/** The main view at three widths, and the views of the design's mocks that the atlas has. */
export const screenshotViews: readonly ScreenshotView[] = [
  { file: 'docs/screenshot.png', link: `${cleared2025}&d=lachin`, ...map, ...desktop },
  { file: named('main-1440'), link: cleared2025, ...map, ...desktop },
  { file: named('main-1024'), link: cleared2025, ...map, ...small },
  { file: named('main-390'), link: cleared2025, ...map, ...phone },
  { file: named('lachin-1024'), link: `${cleared2025}&d=lachin`, ...map, ...small },
  { file: named('lachin-390'), link: `${cleared2025}&d=lachin`, ...map, ...phone },
  { file: named('per-area-1440'), link: `${cleared2025}&by=area`, ...map, ...desktop },
  { file: named('records-2021-1440'), link: records2021, ...map, ...desktop },
  {
    file: named('records-2021-fuzuli-1440'),
    link: `${records2021}&d=fuzuli`,
    ...map,
    ...desktop,
  },
  { file: named('records-2021-390'), link: records2021, ...map, ...phone },
  { file: named('found-2022-1440'), link: found2022, ...map, ...desktop },
  { file: named('found-2022-tartar-1440'), link: `${found2022}&d=tartar`, ...map, ...desktop },
  { file: named('found-2022-390'), link: found2022, ...map, ...phone },
  { file: named('table-1440'), link: `${cleared2025}&view=table`, ...table, ...desktop },
  { file: named('table-390'), link: `${cleared2025}&view=table`, ...table, ...phone },
  { file: named('sources-1440'), link: `${cleared2025}&view=sources`, ...sources, ...desktop },
];
