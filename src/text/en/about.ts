/** The page About: what this is, how it is made, and what it may not be taken to mean. */
export const about = {
  title: 'About this atlas',
  whatTitle: 'What it is',
  what: 'An atlas of figures that people have reported about mine contamination and clearance, district by district. Its unit is the claim: one number, for one measure, one set of places and one period, said by one speaker in one document. Each number on the map opens to who said it, where and when it was published, which days and districts it covers, how it was chosen, and who says otherwise.',
  emptyTitle: 'What an empty district means',
  empty:
    'That no figure was found in our sources. It says nothing about danger. A number stated for several districts together is never split among them.',
  chosenTitle: 'How a claim is chosen',
  chosen: [
    'Claims for the district as a whole are drawn, no others. A claim for the district by itself goes before one for several districts together; figures for regions and for the country are never drawn on a district.',
    'Among several, one that covers the whole period goes before one that covers part of it, and a longer part before a shorter one.',
    'Then: a member of a set that adds up to a published total; the speaker’s own document before a quotation, a paraphrase and a relay; an exact figure before a rounded one; more independent parties; the later publication. Figures are never averaged.',
    'A text that repeats another is shown as a witness of it and counts once, however often it is repeated.',
    'Where sources disagree on the same days and districts, the map shows the range and says so.',
  ],
  measuresTitle: 'What each measure may not be taken to mean',
  boundariesTitle: 'Boundaries and names',
  outlinesTitle: 'Outlines',
  dataTitle: 'Data and licences',
  version: (version: string) => `Version of the data: ${version}.`,
  licences:
    'The program is under the MIT licence. The ledger and the outlines are under the licence that stands with them in the data folder. Sources keep their own rights; their sentences are not copied here.',
  contactTitle: 'Contact and corrections',
};
