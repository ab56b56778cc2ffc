import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eachView, fileOf, type Program, type ViewFiles } from './Program';
import { run, versionOf } from './run';

/** What a reference manager has to find of a document. */
interface Item {
  readonly id?: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
  readonly URL?: string;
}

const itemsIn = (text: string) => JSON.parse(text) as readonly Item[];

function wanted(view: ViewFiles): readonly Item[] {
  return itemsIn(readFileSync(fileOf(view, 'citation.json'), 'utf8'));
}

/** Titles without blanks and quotation marks, which programs set as they like. */
const plain = (text = ''): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const namesOf = ({ author = [] }: Item): string =>
  author.map(({ literal, family }) => plain(literal ?? family)).join(' ');

const dateOf = ({ issued }: Item): string =>
  (issued?.['date-parts']?.[0] ?? []).map(Number).join();

/** Every document with its title, address, authors and whole date. */
function differences(
  view: ViewFiles,
  found: readonly Item[],
  parts: readonly ('author' | 'date')[] = ['author', 'date'],
): readonly string[] {
  const all = wanted(view);
  if (found.length !== all.length)
    return [`${found.length} documents instead of ${all.length}`];
  return all.flatMap((item) => {
    const same = found.find(({ title }) => plain(title) === plain(item.title));
    if (same === undefined) return [`${item.id}: its title is lost`];
    return [
      ...(plain(same.URL) === plain(item.URL) ? [] : [`${item.id}: its address is lost`]),
      ...(parts.includes('author') && namesOf(same) !== namesOf(item)
        ? [`${item.id}: author ${namesOf(same) || 'lost'}`]
        : []),
      ...(parts.includes('date') && dateOf(same) !== dateOf(item)
        ? [`${item.id}: date ${dateOf(same)}`]
        : []),
    ];
  });
}

const pandocVersion = () => versionOf('pandoc', ['--version']);

const pandoc: Program = {
  name: 'pandoc, biblatex reader',
  version: pandocVersion,
  opens: 'BibTeX',
  checks: 'every document with title, authors, whole date and address',
  faults: (views) =>
    eachView(views, (view) => {
      const args = ['-f', 'biblatex', '-t', 'csljson', fileOf(view, 'citation.bib')];
      const ran = run('pandoc', args);
      return ran?.status === 0 ? differences(view, itemsIn(ran.out)) : null;
    }),
};

const STYLES = '/usr/share/citation-style-language/styles';

/** A style printed: every title and address is there, a person is not turned into a body. */
function styled(name: string, style: string, form: string): Program {
  const csl = path.join(STYLES, `${style}.csl`);
  return {
    name: `citeproc, ${name}, from ${form === 'citation.bib' ? 'BibTeX' : 'CSL-JSON'}`,
    version: () => (existsSync(csl) ? pandocVersion() : null),
    opens: form === 'citation.bib' ? 'BibTeX' : 'CSL-JSON',
    checks: 'every document in the list, with title, author and year',
    faults: (views, folder) =>
      eachView(views, (view) => {
        const file = path.join(folder, `${view.name}.md`);
        const source = fileOf(view, form);
        writeFileSync(
          file,
          `---\nbibliography: '${source}'\ncsl: '${csl}'\nnocite: '@*'\n---\n`,
        );
        const ran = run('pandoc', ['--citeproc', '-t', 'plain', '--wrap=none', file]);
        if (ran?.status !== 0) return null;
        const list = plain(ran.out);
        return wanted(view).flatMap((item) => [
          ...(list.includes(plain(item.title)) ? [] : [`${item.id}: its title is lost`]),
          ...namesOf(item)
            .split(' ')
            .filter((each) => !list.includes(each))
            .map((each) => `${item.id}: ${each} is lost`),
          ...(list.includes(dateOf(item).slice(0, 4)) ? [] : [`${item.id}: its year is lost`]),
        ]);
      }),
  };
}

const biber: Program = {
  name: 'biber with the data model of biblatex',
  version: () => versionOf('biber', ['--version']),
  opens: 'BibTeX',
  checks: 'no warning, no error, no key twice',
  faults: (views, folder) =>
    eachView(views, (view) => {
      const out = path.join(folder, `${view.name}.bib`);
      const log = path.join(folder, view.name);
      const source = fileOf(view, 'citation.bib');
      const args = ['--tool', '--validate-datamodel', '--logfile', log, '-O', out, source];
      const ran = run('biber', args);
      if (ran === null || !existsSync(out)) return null;
      return (ran.out + ran.err).split('\n').filter((line) => /^(WARN|ERROR)/.test(line));
    }),
};

const jabref: Program = {
  name: 'JabRef',
  version: () => {
    const said = run('dpkg-query', ['-W', '-f', '${Version}', 'jabref']);
    return said?.status === 0 ? said.out : null;
  },
  opens: 'BibTeX',
  checks: 'every document with its title',
  faults: (views, folder) =>
    eachView(views, (view) => {
      const out = path.join(folder, `${view.name}.xml`);
      const source = `${fileOf(view, 'citation.bib')},bibtex`;
      run('jabref', ['--nogui', '-i', source, '-o', `${out},bibtexml`], { cwd: folder });
      if (!existsSync(out)) return null;
      const made = plain(readFileSync(out, 'utf8'));
      return wanted(view).flatMap(({ id, title }) =>
        made.includes(plain(title)) ? [] : [`${id}: its title is lost`],
      );
    }),
};

const CITATION_JS = `
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
const text = require('node:fs').readFileSync(process.argv[1], 'utf8');
console.log(JSON.stringify(new Cite(text).data));
`;

const CITATION_JS_VERSION = `console.log(require('@citation-js/core/package.json').version)`;

function citationJs(form: string, name: string): Program {
  return {
    name: `citation-js, ${name}`,
    version: () => versionOf('node', ['-e', CITATION_JS_VERSION]),
    opens: name,
    // Of news in RIS it reads neither author nor day, although the records have both.
    checks: `every document with title and address${name === 'RIS' ? '' : ', authors and date'}`,
    faults: (views) =>
      eachView(views, (view) => {
        const ran = run('node', ['-e', CITATION_JS, fileOf(view, form)]);
        if (ran?.status !== 0) return null;
        return differences(view, itemsIn(ran.out), name === 'RIS' ? [] : ['author', 'date']);
      }),
  };
}

/** Zotero comes as a program with windows alone, from no registry. */
const zotero: Program = {
  name: 'Zotero’s translators',
  version: () => null,
  opens: 'BibTeX, RIS, CSL-JSON',
  checks: 'not to be had from Debian or npm',
  faults: () => ({ opened: 0, of: 0, wrong: [] }),
};

/** Programs that read citations. */
export const citationPrograms: readonly Program[] = [
  pandoc,
  styled('APA', 'apa', 'citation.bib'),
  styled('Chicago', 'chicago-author-date', 'citation.bib'),
  styled('APA', 'apa', 'citation.json'),
  styled('Chicago', 'chicago-author-date', 'citation.json'),
  biber,
  jabref,
  citationJs('citation.bib', 'BibTeX'),
  citationJs('citation.ris', 'RIS'),
  citationJs('citation.json', 'CSL-JSON'),
  zotero,
];
