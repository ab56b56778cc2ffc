/** What the text at the head of the ledger's files says. */
interface ReadmeInput {
  readonly site: string;
  readonly version: string;
  /** First and second part of the safety line. */
  readonly safety: { readonly first: string; readonly rest: string };
  readonly licence: { readonly title: string; readonly path: string };
  readonly contributors: string;
  readonly tables: readonly TableDescription[];
  /** Words of the text, in the language that it is written in. */
  readonly say: {
    readonly title: (site: string) => string;
    readonly version: (version: string) => string;
    readonly what: string;
    readonly cite: (contributors: string, site: string, version: string) => string;
    readonly licence: (title: string, path: string) => string;
    readonly asTheyAre: string;
    readonly columns: string;
  };
}

/** README of the ledger as a zip: what it is and is not, how to cite it, what each column means. */
export function ledgerReadme(input: ReadmeInput): string {
  const { site, version, safety, licence, contributors, tables, say } = input;
  const blocks = [
    `# ${say.title(site)}`,
    say.version(version),
    `**${safety.first}** ${safety.rest}`,
    say.what,
    say.cite(contributors, site, version),
    say.licence(licence.title, licence.path),
    say.asTheyAre,
    `## ${say.columns}`,
    ...tables.map(tableBlock),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableBlock({ path, description, fields }: TableDescription): string {
  const columns = fields.map(({ name, about }) => `- \`${name}\`: ${about}`);
  return [`### ${path}`, description, columns.join('\n')].join('\n\n');
}

/** A table as datapackage.json describes it. */
export interface TableDescription {
  /** Name of its file. */
  readonly path: string;
  readonly description: string;
  readonly fields: readonly { readonly name: string; readonly about: string }[];
}
