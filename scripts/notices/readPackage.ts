import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ShippedPackage } from './ShippedPackage';

const licenceFile = /^(licen[cs]e|copying)/i;

/** Licences of packages that carry no licence file of their own: one text file each. */
const suppliedTexts = path.join(import.meta.dirname, 'supplied');

function licenceText(folder: string, name: string): string {
  const own = readdirSync(folder).find((file) => licenceFile.test(file));
  if (own !== undefined) return readFileSync(path.join(folder, own), 'utf8');
  const supplied = path.join(suppliedTexts, `${name.replace('/', '__')}.txt`);
  if (existsSync(supplied)) return readFileSync(supplied, 'utf8');
  throw new Error(
    `${name} ships with the site but carries no licence file. ` +
      `Find its licence and put the text in scripts/notices/supplied/${path.basename(supplied)}.`,
  );
}

/** Reads name, version and licence of the package in `folder`; throws when it has no licence text. */
export function readPackage(folder: string): ShippedPackage {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license ?? 'see text',
    text: licenceText(folder, manifest.name)
      .replaceAll('\r\n', '\n')
      .replaceAll(/[ \t]+$/gm, '')
      .trim(),
  };
}
