/**
 * What of React the page does without. Whoever needs one of these takes it off the list: a component of
 * such a kind throws React's error 130 at its first render, a hook or function is no function.
 */

/** Kinds of components, by the numbers that React gives them (`ReactWorkTags.js`). */
export const DROPPED_TAGS: ReadonlySet<number> = new Set([
  // Suspense, what it holds while it is dehydrated, SuspenseList, Offscreen, LegacyHidden
  13, 18, 19, 22, 23,
  // what React hoists into the head (`title`, `link`, `style`, `script`); `html`, `head` and `body`
  26,
  27,
  // ViewTransition, Activity
  30, 31,
]);

/** The same as types of elements, by the names that React has for them. */
export const DROPPED_TYPES: readonly string[] = [
  'REACT_ACTIVITY_TYPE',
  'REACT_SUSPENSE_TYPE',
  'REACT_SUSPENSE_LIST_TYPE',
  'REACT_LEGACY_HIDDEN_TYPE',
  'REACT_VIEW_TRANSITION_TYPE',
];

/** A commit asks whether its lanes could be a view transition's. */
export const VIEW_TRANSITION_LANES = /^\(?\w+ & 335544064\)?$/;

export const DROPPED_HOOKS: readonly string[] = [
  'use',
  'useImperativeHandle',
  'useInsertionEffect',
  'useReducer',
  'useTransition',
  'useHostTransitionStatus',
  'useFormState',
  'useActionState',
  'useOptimistic',
  'useMemoCache',
  'useCacheRefresh',
];

/** How React's hints to the browser reach the document (`preload` and its like). */
export const HOST_HINTS =
  /^\w: (?:requestFormReset|prefetchDNS|preconnect|preload|preloadModule|preinitScript|preinitStyle|preinitModuleScript)$/;

/** Functions that have nothing to do, with what they answer then. */
export const DROPPED_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  // Elements that React hoists, and elements of one's own: the page renders none.
  ['isHostHoistableType', 'return false'],
  ['isCustomElement', 'return false'],
  // Refs of fragments.
  ['FragmentInstance', ''],
  ['isFragmentInstanceParent', 'return false'],
  ['commitFragmentInstanceInsertionEffects', ''],
  ['commitFragmentInstanceDeletionEffects', ''],
  ['commitNewChildToFragmentInstances', ''],
  // Functions as `action` of a form.
  ['extractEvents$1', ''],
  ['requestFormReset', ''],
  // View transitions.
  ['startViewTransition', 'return null'],
  ['flushAfterMutationEffects', ''],
  ['scheduleViewTransitionEvent', ''],
  ['commitExitViewTransitions', ''],
  // Stacks of components in messages: their names are minified.
  ['getStackByFiberInDevAndProd', 'return ""'],
]);

export const DROPPED_STATEMENTS: readonly string[] = [
  'FragmentInstance.prototype.',
  'ViewTransitionPseudoElement.prototype.',
];

/** What is imported, by the page and by zustand. */
export const KEPT_EXPORTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'react',
    new Set([
      '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
      'Component',
      'Fragment',
      'StrictMode',
      'createContext',
      'createElement',
      'memo',
      'startTransition',
      'useCallback',
      'useContext',
      'useDebugValue',
      'useDeferredValue',
      'useEffect',
      'useEffectEvent',
      'useId',
      'useLayoutEffect',
      'useMemo',
      'useRef',
      'useState',
      'useSyncExternalStore',
      'version',
    ]),
  ],
  [
    'react-dom',
    new Set([
      '__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
      'flushSync',
      'version',
    ]),
  ],
]);
