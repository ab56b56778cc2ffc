import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection } from 'geojson';
import { eachView, fileOf, type Faults, type Program, type ViewFiles } from './Program';
import { run, versionOf } from './run';

/** What every map program has to find in a file of ours. */
interface Found {
  readonly features: number;
  readonly sum: number;
  /** Ids of all districts, joined figures taken apart; null: the form cuts long texts. */
  readonly places: number | null;
}

function foundIn(collection: FeatureCollection): Found {
  const properties = collection.features.map((feature) => feature.properties ?? {});
  return {
    features: properties.length,
    sum: properties.reduce((sum, { value }) => sum + Number(value ?? 0), 0),
    places: properties.flatMap(({ places }) => String(places).split(';')).length,
  };
}

const readJson = (text: string) => JSON.parse(text) as FeatureCollection;

function differences(view: ViewFiles, found: Partial<Found>): readonly string[] {
  const wanted = foundIn(readJson(readFileSync(fileOf(view, 'map.geojson'), 'utf8')));
  return (Object.keys(found) as (keyof Found)[]).flatMap((key) =>
    Math.abs(Number(found[key]) - Number(wanted[key])) < 1e-6
      ? []
      : [`${key} ${found[key]} instead of ${wanted[key]}`],
  );
}

const CHECKS = 'every feature, the sum of `value`, for which districts each figure stands';

/** Through another form and back. */
function gdal(form: string, type: string): Program {
  return {
    name: `GDAL (ogr2ogr) to ${form}`,
    version: () => versionOf('ogr2ogr', ['--version']),
    opens: 'GeoJSON',
    checks: CHECKS,
    faults: (views, folder) =>
      eachView(views, (view) => {
        const made = path.join(folder, `${view.name}.${type}`);
        const source = fileOf(view, 'map.geojson');
        // As people are told to: letters beyond Latin 1 are lost in a Shapefile otherwise.
        const utf8 = type === 'shp' ? ['-lco', 'ENCODING=UTF-8'] : [];
        const there = run('ogr2ogr', ['-f', form, ...utf8, '-nln', 'figures', made, source]);
        const back = run('ogr2ogr', ['-f', 'GeoJSON', '/vsistdout/', made]);
        if (there?.status !== 0 || back?.status !== 0) return null;
        return differences(view, foundIn(readJson(back.out)));
      }),
  };
}

const mapshaper: Program = {
  name: 'mapshaper to Shapefile',
  version: () => versionOf('npx', ['--no-install', 'mapshaper', '--version']),
  opens: 'GeoJSON',
  checks: `one Shapefile; ${CHECKS}`,
  faults: (views, folder) =>
    eachView(views, (view) => {
      const made = path.join(folder, view.name);
      mkdirSync(made, { recursive: true });
      const shape = path.join(made, 'out.shp');
      const use = (...args: readonly string[]) =>
        run('npx', ['--no-install', 'mapshaper', ...args]);
      use(fileOf(view, 'map.geojson'), '-o', shape);
      const shapes = readdirSync(made).filter((file) => file.endsWith('.shp'));
      if (!existsSync(shape)) return shapes.length === 0 ? null : [`made ${shapes.join(', ')}`];
      const back = use(shape, '-o', '-', 'format=geojson');
      if (back?.status !== 0) return null;
      return differences(view, foundIn(readJson(back.out)));
    }),
};

/** A library of another language, asked by a script that prints a line a file: features, sum, places. */
function asked(
  name: string,
  program: string,
  version: readonly string[],
  flag: string,
  code: string,
): Program {
  return {
    name,
    version: () => versionOf(program, version),
    opens: 'GeoJSON',
    checks: CHECKS,
    faults: (views): Faults => {
      const files = views.map((view) => fileOf(view, 'map.geojson'));
      const lines =
        run(program, [flag, code, ...files])
          ?.out.trim()
          .split('\n') ?? [];
      const byFile = new Map(
        lines.map((line) => {
          const [file = '', ...numbers] = line.split('\t');
          return [file, numbers.map(Number)] as const;
        }),
      );
      return eachView(views, (view) => {
        const numbers = byFile.get(fileOf(view, 'map.geojson'));
        if (numbers === undefined) return null;
        const [features = NaN, sum = NaN, places = NaN] = numbers;
        return differences(view, { features, sum, places });
      });
    },
  };
}

const GEOPANDAS = `
import sys, geopandas
for f in sys.argv[1:]:
    d = geopandas.read_file(f)
    assert set(d.geom_type) == {'MultiPolygon'}
    n = sum(len(p.split(';')) for p in d['places'])
    print(f, len(d), d['value'].astype(float).sum(), n, sep='\\t')
`;

const SF = `
suppressMessages(library(sf))
for (f in commandArgs(trailingOnly = TRUE)) {
  d <- st_read(f, quiet = TRUE)
  stopifnot(all(st_geometry_type(d) == "MULTIPOLYGON"))
  cat(f, nrow(d), format(sum(as.numeric(d$value), na.rm = TRUE), digits = 15),
    length(unlist(strsplit(d$places, ";"))), sep = "\\t")
  cat("\\n")
}
`;

/** Debian's own, where another Python stands before it. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Programs that open the figures as a map. */
export const mapPrograms: readonly Program[] = [
  gdal('FlatGeobuf', 'fgb'),
  gdal('ESRI Shapefile', 'shp'),
  gdal('GPKG', 'gpkg'),
  mapshaper,
  asked(
    'GeoPandas',
    PYTHON,
    ['-c', 'import geopandas; print(geopandas.__version__)'],
    '-c',
    GEOPANDAS,
  ),
  asked(
    'R sf',
    'Rscript',
    ['-e', 'suppressMessages(library(sf)); cat(as.character(packageVersion("sf")))'],
    '-e',
    SF,
  ),
];
