import { useId, useState } from 'react';
import { Icon } from './Icon';
import { useKeyRun } from '../state/useKeyRun';
import type { Run } from '../../view/store';
import { useOpenLayer } from './useOpenLayer';
import './searchField.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string, run?: Run) => void;
}

/** A box to search a list with; what it finds is shown while the reader types. */
export function SearchField({ label, placeholder, value, onChange }: Props) {
  const id = useId();
  const keys = useKeyRun();
  const [focused, setFocused] = useState(false);
  // The words are taken away by the key, as long as they are written.
  useOpenLayer(focused && value !== '', () => onChange('', keys.now()));
  return (
    <div className="search-field" role="search" aria-label={label}>
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <Icon name="search" size={18} />
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          // Words also come by other ways than keys.
          keys.handlers.onKeyDown();
          onChange(event.target.value, keys.now());
        }}
        onFocus={() => setFocused(true)}
        onBlur={(event) => {
          keys.handlers.onBlur(event);
          setFocused(false);
        }}
      />
    </div>
  );
}
