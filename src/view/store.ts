import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Camera } from '../camera/Camera';
import type { ColourBy } from '../figures/types';
import type { ClaimId, MetricId, PlaceId } from '../ledger/types';
import type { ChosenPeriod } from '../periods/Period';
import type { Screen, View } from './View';
import type { LinkContext } from './link/LinkContext';
import { samePeriod } from './link/codecs';
import type { LinkNotice } from './link/notices';
import { needsMore, parseLink, type LinkReading } from './link/parseLink';
import { openNotices, sameView, validView } from './views';

/** What a reader asked for that only the whole ledger can tell. */
export type Awaited =
  | { readonly kind: 'measure'; readonly metric: MetricId; readonly run: Run | undefined }
  /** Back or Forward, or an address that was edited: its query string. */
  | { readonly kind: 'address'; readonly query: string };

/**
 * Names a run: what is chosen under one name, with nothing else chosen between, is one choice (L5). It
 * is known by identity alone.
 */
export type Run = object;

/** The View, the notices on the link it came from, and the actions of a reader. Nothing derived. */
export interface ViewState {
  readonly view: View;
  /** What there is to choose; more of it once the whole ledger is there. */
  readonly context: LinkContext;
  /** Shown as soon as the whole ledger is there; the view stays as it is until then. */
  readonly awaited: Awaited | null;
  /** Parts of the link that could not be honoured (L4), until dismissed or chosen anew. */
  readonly notices: readonly LinkNotice[];
  /**
   * How the view came about (L5): a choice adds an entry to the history, looking around replaces
   * it, and what was read from the address is not written back.
   */
  readonly cause: 'address' | 'choice' | 'passing';
  /** The run that the last choice belongs to: another one of it is in passing. */
  readonly run: Run | undefined;

  /**
   * Keeps the period if the measure has it, colour by area if it allows it, and the popup. A measure
   * whose claims are not here yet is awaited.
   */
  readonly chooseMeasure: (metric: MetricId, run?: Run) => void;
  readonly choosePeriod: (period: ChosenPeriod, run?: Run) => void;
  readonly colourBy: (by: ColourBy, run?: Run) => void;
  /** Its popup, or its card where a card is open already. */
  readonly openDistrict: (place: PlaceId) => void;
  /** Its card, in any period. */
  readonly openCard: (place: PlaceId) => void;
  readonly closeDistrict: () => void;
  readonly openClaim: (claim: ClaimId) => void;
  /** Back to the district, where one is open. */
  readonly closeClaim: () => void;
  readonly openScreen: (screen: Screen) => void;
  /** What the ledger and the sources show, and in what order. */
  readonly filter: (
    by: Partial<Pick<View, 'side' | 'sort' | 'picks' | 'query'>>,
    run?: Run,
  ) => void;
  /**
   * The words so far, shown while they are typed in the entry that the first one made (L5): one search
   * until something else is chosen, where it has no name.
   */
  readonly search: (query: string, run?: Run) => void;
  /** Follows a link within the page. */
  readonly navigate: (to: Partial<View>, run?: Run) => void;
  /** Null: back to the fit. */
  readonly moveCamera: (camera: Camera | null) => void;
  readonly dismissNotice: (notice: LinkNotice) => void;
  /**
   * The address bar changed under the page: Back, Forward, or an edited address. What the ledger
   * that is here cannot tell is awaited.
   */
  readonly readAddress: (query: string) => void;
  /** The whole ledger has been loaded: replaces the context and shows what was awaited. */
  readonly replaceContext: (context: LinkContext) => void;
  /** Cancels what is awaited. */
  readonly cancelAwaited: () => void;
}

export type ViewStore = StoreApi<ViewState>;

const SEARCH: Run = {};

/** A store that holds valid views of its context alone: what cannot be chosen is not chosen. */
export function createViewStore(opensIn: LinkContext, opening: LinkReading): ViewStore {
  return createStore<ViewState>()((set, get) => {
    function change(how: 'choice' | 'passing', part: Partial<View>, run?: Run): void {
      set((state) => {
        const view = validView({ ...state.view, ...part }, state.context);
        if (sameView(view, state.view)) return state;
        const notices = openNotices(state.notices, state.view, view);
        const chosen = how === 'choice';
        // A choice cancels a navigation that is still waiting for data.
        const left = chosen && state.awaited?.kind === 'address';
        return {
          view,
          cause: chosen && run !== undefined && run === state.run ? 'passing' : how,
          run: chosen ? run : state.run,
          notices,
          awaited: left ? null : state.awaited,
        };
      });
    }

    return {
      view: opening.view,
      context: opensIn,
      awaited: null,
      notices: opening.notices,
      cause: 'address',
      run: undefined,

      chooseMeasure: (metric, run) => {
        const { context } = get();
        const here = context.metrics.has(metric);
        if (here || context.others.has(metric)) {
          set({ awaited: here ? null : { kind: 'measure', metric, run } });
        }
        if (here) change('choice', { metric }, run);
      },
      choosePeriod: (period, run) => {
        const { context, view } = get();
        const offered = context.periodsOf(view.metric);
        if (offered.some((one) => samePeriod(one, period))) change('choice', { period }, run);
      },
      colourBy: (by, run) => change('choice', { by }, run),
      openDistrict: (district) => {
        const { context, view } = get();
        const { period, card } = view;
        if (card || context.placeExists(district, period)) {
          change('choice', { district, claim: null });
        }
      },
      openCard: (district) => {
        if (get().context.placeIds.has(district)) {
          change('choice', { district, card: true, claim: null });
        }
      },
      closeDistrict: () => change('choice', { district: null }),
      openClaim: (claim) => {
        if (get().context.claimExists(claim)) change('choice', { claim });
      },
      closeClaim: () => change('choice', { claim: null }),
      openScreen: (screen) => {
        if (get().context.screens.includes(screen)) change('choice', { screen });
      },
      filter: (by, run) => change('choice', by, run),
      search: (query, run = SEARCH) => change('choice', { query }, run),
      navigate: (to, run) => change('choice', to, run),
      moveCamera: (camera) => change('passing', { camera }),
      dismissNotice: (notice) =>
        set((state) => ({ notices: state.notices.filter((one) => one !== notice) })),
      readAddress: (query) =>
        set(({ context }) => ({
          run: undefined,
          ...(needsMore(query, context)
            ? { awaited: { kind: 'address', query } }
            : { ...parseLink(query, context), cause: 'address', awaited: null }),
        })),
      replaceContext: (context) => {
        const { awaited } = get();
        set({ context, awaited: null });
        if (awaited?.kind === 'measure') get().chooseMeasure(awaited.metric, awaited.run);
        else if (awaited !== null) get().readAddress(awaited.query);
      },
      cancelAwaited: () => set({ awaited: null }),
    };
  });
}
