import { latePart } from './loading/latePart';

/**
 * Parts of the page that the first view does without. Each is a file of its own; the table is none
 * of them, because it stands in where everything else fails.
 */
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
export const ClaimCard = latePart(async () => (await import('./claim/ClaimCard')).ClaimCard);

/** Fetches them ahead of need, so that they open at once, and open without a connection. */
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
    part.prefetch();
  }
}
