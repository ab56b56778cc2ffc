import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ClaimId, MetricId, PlaceId } from '../ledger/types';
import type { LinkContext } from './link/LinkContext';
import type { LinkNotice } from './link/LinkNotice';
import type { LinkReading } from './link/parseLink';
import { openNotices } from './openNotices';
import { samePeriod } from './samePeriod';
import { sameView } from './sameView';
import { validView } from './validView';
import type { Camera, ChosenPeriod, ColourBy, Screen, View } from './View';

/** The View, what was said of the link it came from, and what a reader can do. Nothing derived. */
export interface ViewState {
  readonly view: View;
  /** Parts of the link that could not be honoured (L4), until dismissed or chosen anew. */
  readonly notices: readonly LinkNotice[];
  /**
   * How the view came about (L5): a choice adds an entry to the history, looking around replaces
   * it, and what was read from the address is not written back.
   */
  readonly cause: 'address' | 'choice' | 'look';

  /** Keeps the period if the measure has it, colour by area if it allows it, and the popup. */
  readonly chooseMeasure: (metric: MetricId) => void;
  readonly choosePeriod: (period: ChosenPeriod) => void;
  /** One more period of a drag or of playing: shown in the entry that its first one made (L5). */
  readonly passPeriod: (period: ChosenPeriod) => void;
  readonly colourBy: (by: ColourBy) => void;
  /** Its popup, or its card where a card is open already. */
  readonly openDistrict: (place: PlaceId) => void;
  /** Its card, in any period. */
  readonly openCard: (place: PlaceId) => void;
  readonly closeDistrict: () => void;
  readonly openClaim: (claim: ClaimId) => void;
  /** Back to the district, where one is open. */
  readonly closeClaim: () => void;
  readonly show: (screen: Screen) => void;
  /** What the ledger and the sources show, and in what order. */
  readonly sift: (by: Partial<Pick<View, 'side' | 'sort' | 'picks' | 'query'>>) => void;
  /** The words so far, shown while they are typed in the entry that the first one made (L5). */
  readonly search: (query: string) => void;
  /** To where a link of the page leads. */
  readonly go: (to: Partial<View>) => void;
  /** Null: back to the fit. */
  readonly look: (camera: Camera | null) => void;
  readonly dismissNotice: (notice: LinkNotice) => void;
  /** The address bar changed under the page: Back, Forward, or an edited address. */
  readonly readAddress: (reading: LinkReading) => void;
}

export type ViewStore = StoreApi<ViewState>;

/** A store that holds valid views of this context alone: what cannot be chosen is not chosen. */
export function createViewStore(context: LinkContext, opening: LinkReading): ViewStore {
  return createStore<ViewState>()((set, get) => {
    function change(cause: 'choice' | 'look', part: Partial<View>): void {
      set((state) => {
        const view = validView({ ...state.view, ...part }, context);
        if (sameView(view, state.view)) return state;
        return { view, cause, notices: openNotices(state.notices, state.view, view) };
      });
    }

    function takePeriod(cause: 'choice' | 'look', period: ChosenPeriod): void {
      const offered = context.periodsOf(get().view.metric);
      if (offered.some((one) => samePeriod(one, period))) change(cause, { period });
    }

    return {
      view: opening.view,
      notices: opening.notices,
      cause: 'address',

      chooseMeasure: (metric) => {
        if (context.metrics.has(metric)) change('choice', { metric });
      },
      choosePeriod: (period) => takePeriod('choice', period),
      passPeriod: (period) => takePeriod('look', period),
      colourBy: (by) => change('choice', { by }),
      openDistrict: (district) => {
        const { period, card } = get().view;
        if (card || context.placeExists(district, period)) {
          change('choice', { district, claim: null });
        }
      },
      openCard: (district) => {
        if (context.placeIds.has(district)) {
          change('choice', { district, card: true, claim: null });
        }
      },
      closeDistrict: () => change('choice', { district: null }),
      openClaim: (claim) => {
        if (context.claimExists(claim)) change('choice', { claim });
      },
      closeClaim: () => change('choice', { claim: null }),
      show: (screen) => {
        if (context.screens.includes(screen)) change('choice', { screen });
      },
      sift: (by) => change('choice', by),
      search: (query) => change('look', { query }),
      go: (to) => change('choice', to),
      look: (camera) => change('look', { camera }),
      dismissNotice: (notice) =>
        set((state) => ({ notices: state.notices.filter((one) => one !== notice) })),
      readAddress: ({ view, notices }) => set({ view, notices, cause: 'address' }),
    };
  });
}
