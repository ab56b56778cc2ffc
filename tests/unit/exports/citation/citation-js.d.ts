/** What the tests use of a library that comes without types. */
declare module '@citation-js/core' {
  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly author?: readonly {
      readonly literal?: string;
      readonly family?: string;
      readonly given?: string;
    }[];
    readonly 'container-title'?: string;
    readonly publisher?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
    readonly URL?: string;
    readonly language?: string;
    readonly note?: string;
    readonly source?: string;
  }
  export class Cite {
    constructor(input: string);
    readonly data: readonly CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
