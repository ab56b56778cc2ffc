import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileOf, eachView, type Program, type ViewFiles } from './Program';
import { run, versionOf } from './run';

/** Pixels of our picture that every program draws it at. */
const WIDTH = 920;

/** White round a picture, and between the blocks in it, pixels. */
const MARGIN = 16;
const GAP = 12;

/** Where the map stands in a picture, pixels from its top. */
function mapTop(svg: string): number {
  const found = /<g transform="translate\(0 ([\d.]+)\)"><clipPath/.exec(svg)?.[1];
  if (found === undefined) throw new Error('A picture without a map that is cut at its frame.');
  return MARGIN + Number(found);
}

/** How many colours a rectangle of a picture has. */
function coloursIn(png: string, of: readonly [number, number, number, number]): number {
  const [x, y, width, height] = of.map(Math.round);
  const crop = `${width}x${height}+${x}+${y}`;
  const ran = run('convert', [
    png,
    '-resize',
    `${WIDTH}x`,
    '-crop',
    crop,
    '-format',
    '%k',
    'info:',
  ]);
  return Number(ran?.out ?? NaN);
}

/** The picture as a program drew it: something is drawn, and nothing of the map over its frame. */
function faultsOf(view: ViewFiles, png: string): readonly string[] | null {
  if (!existsSync(png)) return null;
  const top = mapTop(readFileSync(fileOf(view, 'picture-two.svg'), 'utf8'));
  const whole = coloursIn(png, [MARGIN, top, WIDTH - 2 * MARGIN, 500]);
  // A pixel or two beside the line itself are its own.
  const clear: readonly (readonly [string, readonly [number, number, number, number]])[] = [
    ['left', [1, top + 10, MARGIN - 4, 500]],
    ['right', [WIDTH - MARGIN + 3, top + 10, MARGIN - 4, 500]],
    ['upper', [MARGIN + 4, top - GAP + 3, WIDTH - 2 * MARGIN - 8, GAP - 6]],
  ];
  return [
    ...(whole > 8 ? [] : [`only ${whole} colours in the map`]),
    ...clear.flatMap(([side, of]) =>
      coloursIn(png, of) === 1 ? [] : [`something is drawn over the ${side} edge of the map`],
    ),
  ];
}

function drawnBy(
  name: string,
  version: Program['version'],
  draw: (svg: string, png: string) => void,
): Program {
  return {
    name,
    version,
    opens: 'SVG picture',
    checks: 'drawn, and the map cut off at its frame on three sides',
    faults: (views, folder) =>
      eachView(views, (view) => {
        const png = path.join(folder, `${view.name}.png`);
        draw(fileOf(view, 'picture-two.svg'), png);
        return faultsOf(view, png);
      }),
  };
}

const RESVG = `
const { Resvg } = require('@resvg/resvg-js');
const { readFileSync, writeFileSync } = require('node:fs');
const [svg, png] = process.argv.slice(1);
const fitTo = { mode: 'width', value: ${WIDTH} };
writeFileSync(png, new Resvg(readFileSync(svg, 'utf8'), { fitTo }).render().asPng());
`;

const RESVG_VERSION = `console.log(require('@resvg/resvg-js/package.json').version)`;

/** Programs that draw the pictures; ImageMagick measures what they drew. */
export const picturePrograms: readonly Program[] = [
  drawnBy(
    'Inkscape',
    () => versionOf('inkscape', ['--version']),
    (svg, png) => void run('inkscape', [svg, '--export-type=png', '-o', png, '-w', `${WIDTH}`]),
  ),
  drawnBy(
    'librsvg (rsvg-convert)',
    () => versionOf('rsvg-convert', ['--version']),
    (svg, png) => void run('rsvg-convert', ['-w', `${WIDTH}`, svg, '-o', png]),
  ),
  drawnBy(
    'resvg',
    () => versionOf('node', ['-e', RESVG_VERSION]),
    (svg, png) => void run('node', ['-e', RESVG, svg, png]),
  ),
  drawnBy(
    'ImageMagick',
    () => versionOf('convert', ['--version']),
    (svg, png) => void run('convert', ['-density', '144', svg, png]),
  ),
  {
    ...drawnBy(
      'LibreOffice Draw',
      () => versionOf('soffice', ['--version']),
      () => {},
    ),
    faults: (views, folder) => {
      // All in one run: the program is slow to start.
      const copies = views.map((view) => {
        const copy = path.join(folder, `${view.name}.svg`);
        copyFileSync(fileOf(view, 'picture-two.svg'), copy);
        return copy;
      });
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'png',
        '--outdir',
        folder,
        ...copies,
      ]);
      return eachView(views, (view) => faultsOf(view, path.join(folder, `${view.name}.png`)));
    },
  },
];
