import type { Rule } from './Rule';

/** Rules for the form of files and cells; most are driven by datapackage.json. */
export const formRules = [
  {
    id: 'file-missing',
    title: 'Every file of the data folder is there and can be read',
    explanation:
      'The atlas needs all six tables, their description datapackage.json and the texts of site.json.',
    severity: 'error',
  },
  {
    id: 'package-form',
    title: 'datapackage.json describes all six tables',
    explanation:
      'Types, words allowed, lengths and references of every column are read from it, by this check and by anyone who downloads the data.',
    severity: 'error',
  },
  {
    id: 'site-form',
    title: 'site.json holds every text the pages need',
    explanation:
      'Name, safety line, emergency numbers and notices stand on every page, so none may be missing.',
    severity: 'error',
  },
  {
    id: 'translation-form',
    title: 'A file of translations holds texts under the keys of what they translate',
    explanation: 'A page could not be opened in a language whose file it cannot read.',
    severity: 'error',
  },
  {
    id: 'translation-missing',
    title: 'What the data say is there in every language of the site',
    explanation:
      'English stands where a translation is missing, so nothing is ever empty; a reader of that language meets a foreign sentence.',
    severity: 'warning',
  },
  {
    id: 'file-encoding',
    title: 'Files are plain UTF-8 without a byte order mark, and no letter is broken',
    explanation:
      'Letters of four alphabets need UTF-8. Some spreadsheets read or save another encoding without asking, so that "Füzuli" becomes "FÃ¼zuli", or put an invisible mark in front.',
    severity: 'error',
  },
  {
    id: 'file-separator',
    title: 'The cells of a table are separated by commas',
    explanation:
      'In many countries a spreadsheet saves semicolons or tabs instead; the table then has one column.',
    severity: 'error',
  },
  {
    id: 'letters-lost',
    title: 'No question mark stands for a letter',
    explanation:
      'An encoding without a letter saves a question mark in its place, and what stood there is gone.',
    severity: 'error',
  },
  {
    id: 'line-ends',
    title: 'Lines end with LF, and there are no blank lines',
    explanation:
      'With one kind of line end, a change of one figure shows as a change of one line.',
    severity: 'error',
  },
  {
    id: 'file-end',
    title: 'A file is not empty and ends with a line break',
    explanation: 'A file that stops inside a line has usually been cut off.',
    severity: 'error',
  },
  {
    id: 'header',
    title: 'The header names exactly the columns of the table, in order',
    explanation: 'A misspelt column would read as an empty one.',
    severity: 'error',
  },
  {
    id: 'row-quotes',
    title: 'Quotation marks pair up',
    explanation: 'An open quotation mark swallows the rows below it.',
    severity: 'error',
  },
  {
    id: 'row-shape',
    title: 'Every row has as many cells as the header',
    explanation: 'With a comma too many, every later cell would stand in the wrong column.',
    severity: 'error',
  },
  {
    id: 'cell-required',
    title: 'A cell that every row needs is filled in',
    explanation: 'A figure without a source, a period or a speaker cannot be shown.',
    severity: 'error',
  },
  {
    id: 'cell-type',
    title: 'Numbers, dates and web addresses are written so that they can be read',
    explanation:
      'Numbers stand in plain digits with a point; dates as 2023, 2023-11 or 2023-11-05, and they exist.',
    severity: 'error',
  },
  {
    id: 'cell-enum',
    title: 'A column with a fixed set of words holds one of them',
    explanation: 'The words decide how a figure is drawn and what it may be compared with.',
    severity: 'error',
  },
  {
    id: 'cell-pattern',
    title: 'Ids, codes and languages follow their pattern',
    explanation:
      'Ids appear in links that people share, so they stay short, plain and permanent.',
    severity: 'error',
  },
  {
    id: 'cell-length',
    title: 'A text is not longer than its column allows',
    explanation: 'A claim is told in at most 160 characters, in our own words.',
    severity: 'error',
  },
  {
    id: 'cell-blanks',
    title: 'No cell begins or ends with a blank',
    explanation: 'A blank that nobody sees makes two equal words differ.',
    severity: 'error',
  },
  {
    id: 'list-cell',
    title: 'A list has no empty member, no blank beside one, and none twice',
    explanation: 'A district named twice in a joint figure would count twice.',
    severity: 'error',
  },
  {
    id: 'breaks-form',
    title: 'Class breaks are well formed and rise',
    explanation:
      'They set the classes of the map for every period of a measure, for example year=1000;4000|upto=5000;20000.',
    severity: 'error',
  },
  {
    id: 'unique',
    title: 'An id stands once',
    explanation: 'Links lead to ids; two rows with one id cannot both be meant.',
    severity: 'error',
  },
  {
    id: 'sorted',
    title: 'Rows are sorted by id',
    explanation: 'A new row then has one place, and two editors rarely touch the same line.',
    severity: 'error',
  },
  {
    id: 'reference',
    title: 'Every place, metric, source and claim that a row names exists',
    explanation: 'A claim of an unknown place would not be drawn, and nobody would notice.',
    severity: 'error',
  },
] as const satisfies readonly Rule[];
