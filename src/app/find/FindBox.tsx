import { useId, useState, type KeyboardEvent } from 'react';
import type { PlaceId } from '../../ledger/types';
import { findPlaces } from '../../places/findPlaces';
import type { MapPlace } from '../../places/types';
import { nameOf } from '../../text/nameOf';
import { Icon } from '../shared/Icon';
import { useText } from '../shared/TextContext';
import './find.css';

interface Props {
  readonly places: readonly MapPlace[];
  readonly onFind: (place: PlaceId) => void;
}

/** As many as stand below each other without scrolling. */
const MOST = 7;

/** Search for a district by any spelling of its name: an editable combobox with a list. */
export function FindBox({ places, onFind }: Props) {
  const text = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const matches = findPlaces(query, places).slice(0, MOST);
  const shown = open && query.trim() !== '';
  const current = matches[active];

  const find = (place: MapPlace) => {
    onFind(place.id);
    setQuery('');
    setOpen(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      setQuery('');
      setOpen(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const { length } = matches;
      if (length > 0) setActive((active + step + length) % length);
    } else if (event.key === 'Enter' && shown && current !== undefined) {
      event.preventDefault();
      find(current.place);
    }
  };

  return (
    <div className="find" role="search">
      <label className="unseen" htmlFor={`${id}-box`}>
        {text.findBox.label}
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
        placeholder={text.findBox.placeholder}
        aria-autocomplete="list"
        aria-expanded={shown && matches.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={
          shown && current !== undefined ? `${id}-${current.place.id}` : undefined
        }
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul
        className="find-list"
        id={`${id}-list`}
        role="listbox"
        aria-label={text.findBox.label}
        hidden={!shown || matches.length === 0}
      >
        {matches.map(({ place, spelling }, i) => {
          const name = nameOf(place, text.lang);
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the field, which keeps the focus
            <li
              key={place.id}
              id={`${id}-${place.id}`}
              className="find-match"
              role="option"
              aria-selected={i === active}
              // The box keeps the focus; a finger or pointer picks at the press.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => find(place)}
            >
              {name}
              {spelling !== name && <span className="find-spelling">{spelling}</span>}
            </li>
          );
        })}
      </ul>
      <p className={shown && matches.length === 0 ? 'find-none' : 'unseen'} role="status">
        {shown &&
          (matches.length === 0 ? text.findBox.none : text.findBox.results(matches.length))}
      </p>
    </div>
  );
}
