import { useId } from 'react';
import { Icon } from '../shared/Icon';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  /** The choice that leaves everything in; null: there is none. */
  readonly any: string | null;
  readonly value: string | null;
  readonly options: readonly Option[];
  /** Of the options, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly onChoose: (value: string | null) => void;
}

/** One filter of the ledger: a labelled select, marked while it leaves something out. */
export function FilterSelect({ label, any, value, options, lang, onChoose }: Props) {
  const id = useId();
  const set = any !== null && value !== null;
  return (
    <div className={set ? 'filter filter-set' : 'filter'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="select">
        <select
          id={id}
          value={value ?? ''}
          onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
        >
          {any !== null && <option value="">{any}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={lang}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size={14} />
      </div>
    </div>
  );
}
