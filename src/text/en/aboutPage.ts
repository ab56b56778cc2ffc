import type { DecisionRule } from '../../figures/types';

/** The page About: what this is, how it is made, and what it may not be taken to mean. */
export const aboutPage = {
  title: 'About this atlas',
  what: {
    title: 'What it is',
    text: 'An atlas of figures that people have reported about mine contamination and clearance, district by district. Its unit is the claim: one number, for one measure, one set of places and one period, said by one speaker in one document. Each number on the map opens to who said it, where and when it was published, which days and districts it covers, how it was chosen, and who says otherwise.',
  },
  empty: {
    title: 'What an empty district means',
    text: 'That no figure was found in our sources. It says nothing about danger. A number stated for several districts together is never split among them.',
  },
  origins: {
    title: 'Whom the figures come from',
    text: 'Whose statement a document carries says nothing about its quality. It shows how few parties the figures come from. Statements are claims that repeat no other.',
    side: 'Statements of',
    kind: 'Published by',
    documents: 'Documents',
    claims: 'Claims',
    statements: 'Statements',
  },
  chosen: {
    title: 'How a claim is chosen',
    text: 'Claims for the district as a whole can be drawn; claims for a part of it stand in its card. Figures for regions, for the country and for lists of districts are never drawn on a district. A text that repeats another is a witness of it and counts once. Where several claims are left, these steps decide, each where the one before it does not. Figures are never averaged.',
    example: 'Example:',
    exampleOf: (measure: string, district: string, figure: string) =>
      `${measure}, ${district}: ${figure}`,
    noExample: 'No figure of the present ledger is decided by this step.',
    disagree:
      'Claims for the same places and days, whose numbers cannot both be true, disagree: the map shows the range and says so.',
    rules: {
      'C1.sole': 'The one claim found for this district and period.',
      'C2.single':
        'A claim for the district by itself goes before one for several districts together.',
      'P4.latest': 'For running totals and states on a date: the latest.',
      'C3.covering':
        'A claim that covers the whole period goes before one that covers part of it.',
      'C3.span': 'A longer part of the period goes before a shorter one.',
      'C3.complete-set': 'A member of a set that adds up to a published total goes first.',
      'C3.directness':
        'The speaker’s own document goes before a quotation, a paraphrase and a relay.',
      'C3.exactness': 'An exact figure goes before a rounded one.',
      'C3.origins': 'A figure that more independent parties state goes first.',
      'C3.later-publication': 'The later publication goes first.',
      'S12.group': 'Of joint figures that overlap, the one with fewer districts.',
      'C3.id': 'Where nothing in the claims tells them apart: the first by name.',
    } satisfies Record<DecisionRule, string>,
  },
  measures: {
    title: 'What each measure means',
    text: 'The label, what the number counts, and what it may not be taken to mean. Measures that are never drawn stand in the ledger and in the figures for the whole area.',
    drawn: 'Can be drawn',
    never: 'Never drawn',
    press: (words: string) => `The press says: ${words}.`,
    standard: (standard: string) => `Terms: ${standard}.`,
  },
  boundaries: {
    title: 'Boundaries and names',
    noteNames:
      'Names follow current official usage in each language. Other spellings and names in other languages can be searched for; none of them ranks above another.',
  },
  licences: {
    title: 'Data and licences',
    version: (version: string) => `Version of the data: ${version}.`,
    text: 'The program is under the MIT licence. The ledger and the outlines are under the licence that stands with them in the data folder. Sources keep their own rights; their sentences are not copied here.',
    files: 'The tables as they are:',
  },
  contact: {
    title: 'Contact and mistakes',
    report:
      'Every claim has a card with an address of its own. Report a mistake, at its foot, writes down the id and the link of the claim, so that the right row can be found.',
    open: 'Open the ledger',
  },
};
