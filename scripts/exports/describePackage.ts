import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TableDescription } from '../../src/exports/ledgerFiles/ledgerReadme';
import type { Licence } from '../../src/exports/ShownView';

interface PackageJson {
  readonly licenses: readonly [Licence, ...Licence[]];
  readonly resources: readonly {
    readonly path: string;
    readonly description: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly description: string }[];
    };
  }[];
}

/** Licence and columns as datapackage.json words them; `npm run check` has looked at its form. */
export function describePackage(folder: string): {
  readonly licence: Licence;
  readonly tables: readonly TableDescription[];
} {
  const json = JSON.parse(
    readFileSync(path.join(folder, 'datapackage.json'), 'utf8'),
  ) as PackageJson;
  return {
    licence: json.licenses[0],
    tables: json.resources.map(({ path: file, description, schema }) => ({
      path: file,
      description,
      fields: schema.fields.map(({ name, description: about }) => ({ name, about })),
    })),
  };
}
