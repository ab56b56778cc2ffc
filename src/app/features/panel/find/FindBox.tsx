import {
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useState,
  type KeyboardEvent,
  type ComponentType,
} from 'react';
import type { Hit, SearchResult } from '../../../../queries/searchAll';
import { useText } from '../../../state/useText';
import { Icon } from '../../../ui/Icon';
import { LEADS } from '../../../ui/landmarks';
import { useOpenLayer } from '../../../ui/useOpenLayer';
import type { OffersProps } from './FindOffers';
import './find.css';

interface Props {
  readonly search: Search;
  readonly onFind: (hit: Hit) => void;
  /** All claims that have the words. */
  readonly onLedger: (query: string) => void;
}

const NOTHING: SearchResult = { hits: [], claimCount: 0 };

/**
 * Search for districts, measures, documents and claims: an editable combobox with a list. Enter
 * takes an exact match at once; a beginning is offered, and taken when the reader chooses it.
 */
export function FindBox({ search, onFind, onLedger }: Props) {
  const say = useText().search;
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [focused, setFocused] = useState(false);
  /** Null: nothing is chosen yet, but for an exact match. */
  const [pointed, setPointed] = useState<number | null>(null);
  /** Enter was pressed before the search was here: it counts when it is. */
  const [entered, setEntered] = useState(false);
  const result = useMemo(() => search.here?.find(query) ?? NOTHING, [query, search]);
  const { hits, claimCount } = result;
  const Offers = search.here?.Offers;
  const count = hits.length + (claimCount > 0 ? 1 : 0);
  const shown = open && query.trim() !== '';
  const active = pointed ?? (hits[0]?.exact === true ? 0 : null);

  const waiting = search.failed ? say.missing : say.coming;

  const leave = () => {
    setQuery('');
    setOpen(false);
    setPointed(null);
    setEntered(false);
  };
  useOpenLayer(focused && query !== '', leave);
  const take = (at: number) => {
    const hit = hits[at];
    if (hit === undefined) onLedger(query);
    else onFind(hit);
    leave();
  };
  const move = (step: number) => {
    setOpen(true);
    if (count === 0) return;
    const from = active ?? (step > 0 ? -1 : 0);
    setPointed((from + step + count) % count);
  };
  const takeEntered = useEffectEvent(() => {
    setEntered(false);
    if (active !== null) take(active);
  });
  const searchable = search.here !== null;
  useEffect(() => {
    if (entered && searchable) takeEntered();
  }, [entered, searchable]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && shown && search.here === null) setEntered(true);
    else if (event.key === 'Enter' && shown && active !== null) take(active);
    else return;
    event.preventDefault();
  };

  return (
    <div className="find" {...LEADS} role="search" aria-label={say.label}>
      <label className="unseen" htmlFor={`${id}-box`}>
        {say.label}
      </label>
      <Icon name="search" size={18} />
      <input
        id={`${id}-box`}
        className="find-box"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={say.placeholder}
        aria-autocomplete="list"
        aria-expanded={shown && count > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active !== null ? `${id}-${active}` : undefined}
        value={query}
        onFocus={() => {
          search.wake();
          setFocused(true);
        }}
        onChange={(event) => {
          search.wake();
          setQuery(event.target.value);
          setPointed(null);
          setEntered(false);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setFocused(false);
          setOpen(false);
        }}
      />
      <ul
        className="find-list"
        id={`${id}-list`}
        role="listbox"
        aria-label={say.label}
        hidden={!shown || count === 0}
      >
        {Offers !== undefined && <Offers {...result} id={id} active={active} onTake={take} />}
      </ul>
      <p className={shown && count === 0 ? 'find-none' : 'unseen'} role="status">
        {shown &&
          (search.here === null ? waiting : count === 0 ? say.none : say.results(count))}
      </p>
    </div>
  );
}

/** The search behind the box. */
export interface Search {
  /** What finds, and what lists the finds; null while they are not there. */
  readonly here: {
    readonly find: (query: string) => SearchResult;
    readonly Offers: ComponentType<OffersProps>;
  } | null;
  /** True: it did not arrive. */
  readonly failed: boolean;
  /** Fetches it where it is not there. */
  readonly wake: () => void;
}
