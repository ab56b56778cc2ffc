import { useId, useState } from 'react';
import { Icon } from './Icon';
import { useOpenLayer } from './useOpenLayer';
import './searchField.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box to search a list with; what it finds is shown while the reader types. */
export function SearchField({ label, placeholder, value, onChange }: Props) {
  const id = useId();
  const [focused, setFocused] = useState(false);
  // The words are taken away by the key, as long as they are written.
  useOpenLayer(focused && value !== '', () => onChange(''));
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
        onChange={(event) => onChange(event.target.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
    </div>
  );
}
