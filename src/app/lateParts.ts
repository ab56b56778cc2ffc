import type { FetchWriter, WriteFigures } from '../exports/figureFormats';
import type { LetterTable } from '../exports/picture/text/LetterTable';
import { createLate, type Late } from './loading/createLate';
import { latePart } from './loading/latePart';
// Their styles come with the page: what opens without a connection must not open bare.
import '../renderers/maplibre/engine.css';
import './about/about.css';
import './card/card.css';
import './claim/claim.css';
import './data/data.css';
import './ledger/ledger.css';
import './plots/plotFigure.css';
import './plots/plotsView.css';
import './plots/wholeAreaPlot.css';
import './paper/paper.css';
import './shared/emergencyBox.css';
import './shared/searchField.css';
import './sources/sources.css';
import './table/table.css';

/** Parts of the page that the first view does without. Each is a file of its own. */
export const PlotsView = latePart(async () => (await import('./plots/PlotsView')).PlotsView);
export const WholeAreaPlot = latePart(
  async () => (await import('./plots/WholeAreaPlot')).WholeAreaPlot,
);
export const Ledger = latePart(async () => (await import('./ledger/Ledger')).Ledger);
export const Sources = latePart(async () => (await import('./sources/Sources')).Sources);
export const About = latePart(async () => (await import('./about/About')).About);
export const DistrictCard = latePart(
  async () => (await import('./card/DistrictCard')).DistrictCard,
);
export const DataView = latePart(async () => (await import('./data/DataView')).DataView);
export const TakeContent = latePart(
  async () => (await import('./take/TakeContent')).TakeContent,
);
export const PrintSheet = latePart(async () => (await import('./PrintSheet')).PrintSheet);
export const ClaimCard = latePart(async () => (await import('./claim/ClaimCard')).ClaimCard);

/** Not of the first view, but a click away from it: fetched as soon as the page is at rest. */
export const FigureTable = latePart(
  async () => (await import('./table/FigureTable')).FigureTable,
);
export const Popup = latePart(async () => (await import('./popup/Popup')).Popup);

/** Asked for with a key. */
export const Neighbours = latePart(async () => (await import('./Neighbours')).Neighbours);

/** A district in words for the ear, for those who walk the map by keys. */
export const lateEar = createLate(async () => (await import('./earWords')).earWords);

/** Where the labels of the map stand: a fifth of the program, fetched beside the figures. */
export const lateLayout = createLate(async () => (await import('./map/layoutAt')).labelLayout);

const lateLetters = createLate(
  async () => (await import('../exports/picture/text/letters.json')).default,
);

const lateWriters = new Map<FetchWriter, Late<WriteFigures>>();

/** What a reader has asked for; where it failed before, once more. Undefined: it did not come. */
async function asked<T>(late: Late<T>): Promise<T | undefined> {
  await (late.now().stage === 'failed' ? late.tryAgain() : late.fetch());
  const stage = late.now();
  return stage.stage === 'here' ? stage.value : undefined;
}

/** Fetches the letters of pictures, as outlines. */
export const fetchLetters = async () =>
  (await asked(lateLetters)) as unknown as LetterTable | undefined;

/** Fetches what writes a form of download (`figureFormats`). */
export function fetchWriter(fetch: FetchWriter): Promise<WriteFigures | undefined> {
  const late = lateWriters.get(fetch) ?? createLate(fetch);
  lateWriters.set(fetch, late);
  return asked(late);
}

/** The search through names and claims, and the list of what it finds: neither is of use alone. */
export const lateSearch = createLate(async () => {
  const [{ searchAll }, { FindOffers }] = await Promise.all([
    import('../cards/search/searchAll'),
    import('./find/FindOffers'),
  ]);
  return { searchAll, Offers: FindOffers };
});

/** What is told of a link that could not be honoured as it stands. */
export const NoticeItems = latePart(
  async () => (await import('./notices/NoticeItems')).NoticeItems,
);

/**
 * Fetches them ahead of need, so that they open at once, and open without a connection. What makes
 * files to take away is as large as all the others, and waits until it is asked for.
 */
export function prefetchParts(): void {
  for (const part of [
    DistrictCard,
    ClaimCard,
    WholeAreaPlot,
    PlotsView,
    Ledger,
    Sources,
    About,
  ]) {
    void part.prefetch();
  }
  void lateSearch.prefetch();
}

/** The table stands in where the map fails and where a print cannot wait: each reader gets it. */
export function prefetchTable(): void {
  void FigureTable.prefetch();
}

/** What a reader or the browser asks for without a word ahead. */
export function prefetchNext(): void {
  prefetchTable();
  void Neighbours.prefetch();
  void Popup.prefetch();
  void PrintSheet.prefetch();
  void lateEar.prefetch();
}
