import type { FetchWriter, WriteFigures } from '../../exports/figureFormats';
import { lazyDescription } from '../announcer/useDescription';
import { loadForReader } from '../features/download/lazyFiles';
import { Neighbours } from '../features/map/lazyParts';
import { lazySearch } from '../features/panel/find/lazySearch';
import { Popup } from '../features/popup/lazyPopup';
import { FigureTable } from '../features/table/lazyFigureTable';
import { createLazy, type Lazy } from '../loading/createLazy';
import { lazyPart } from '../loading/lazyPart';

/** Parts of the page that the first view does without. Each is a file of its own. */
export const PlotsView = lazyPart(
  async () => (await import('../features/plots/PlotsView')).PlotsView,
);
export const WholeAreaPlot = lazyPart(
  async () => (await import('../features/plots/WholeAreaPlot')).WholeAreaPlot,
);
export const Ledger = lazyPart(async () => (await import('../features/ledger/Ledger')).Ledger);
export const Sources = lazyPart(
  async () => (await import('../features/sources/Sources')).Sources,
);
export const About = lazyPart(async () => (await import('../features/about/About')).About);
export const DistrictCard = lazyPart(
  async () => (await import('../features/district-card/DistrictCard')).DistrictCard,
);
export const DataView = lazyPart(
  async () => (await import('../features/data/DataView')).DataView,
);
export const DownloadContent = lazyPart(
  async () => (await import('../features/download/DownloadContent')).DownloadContent,
);
export const PrintPage = lazyPart(async () => (await import('./PrintPage')).PrintPage);
export const ClaimCard = lazyPart(
  async () => (await import('../features/claim-card/ClaimCard')).ClaimCard,
);

const lazyWriters = new Map<FetchWriter, Lazy<WriteFigures>>();

/** Fetches what writes a form of download (`figureFormats`). */
export function fetchWriter(fetch: FetchWriter): Promise<WriteFigures | undefined> {
  const lazy = lazyWriters.get(fetch) ?? createLazy(fetch);
  lazyWriters.set(fetch, lazy);
  return loadForReader(lazy);
}

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
  void lazySearch.prefetch();
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
  void PrintPage.prefetch();
  void lazyDescription.prefetch();
}
