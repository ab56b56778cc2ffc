import { run } from './run';

/** Debian packages of the programs. */
const DEBIAN = [
  'gdal-bin',
  'python3-geopandas',
  'r-cran-sf',
  'inkscape',
  'librsvg2-bin',
  'imagemagick',
  'libreoffice-calc',
  'libreoffice-draw',
  'pandoc',
  'citation-style-language-styles',
  'biber',
  'jabref',
] as const;

/** npm packages that the project itself does without. */
const NPM = ['mapshaper', '@resvg/resvg-js'] as const;

/** Installs what is missing, as far as this computer lets us. What it does not let is skipped later. */
export function installPrograms(): void {
  const missing = DEBIAN.filter((name) => {
    const said = run('dpkg-query', ['-W', '-f', '${Status}', name]);
    return said !== null && !said.out.includes('install ok installed');
  });
  if (missing.length > 0) {
    console.log(`Installing ${missing.join(', ')} …`);
    // One after the other: a package that there is not keeps no other from coming.
    for (const name of missing) {
      run('apt-get', ['install', '-y', '--no-install-recommends', name], {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  const absent = NPM.filter((name) => {
    const code = `require.resolve('${name}/package.json')`;
    return run('node', ['-e', code])?.status !== 0;
  });
  // Beside the others, and in no list: the project does not depend on them.
  if (absent.length > 0) {
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...absent]);
  }
}
