import { useMemo } from 'react';
import { originCounts } from '../../cards/sources/originCounts';
import { sourceRows } from '../../cards/sources/sourceRows';
import { enumerations } from '../../ledger/enumerations';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/siteIn';
import type { Side } from '../../ledger/types';
import { numberText } from '../../text/numberText';
import type { Words } from '../../text/Words';
import { SearchField } from '../shared/SearchField';
import { useFullWords } from '../shared/useFullWords';
import { useView } from '../shared/useView';
import { SourceItem } from './SourceItem';
import './sources.css';

interface Props {
  readonly index: LedgerIndex;
  readonly words: Words;
  readonly site: SiteTexts;
}

/** Every document of the ledger with its claims, the latest first; statements counted once (C6). */
export function Sources({ index, words: firstWords, site }: Props) {
  const words = useFullWords(firstWords);
  const { text } = words;
  const say = text.sourcesView;
  const query = useView((state) => state.view.query);
  const side = useView((state) => state.view.side);
  const search = useView((state) => state.search);
  const sift = useView((state) => state.sift);
  const counts = useMemo(() => originCounts(index), [index]);
  const rows = useMemo(() => sourceRows(index, { query, side }), [index, query, side]);
  const number = (value: number) => numberText(value, 0, text.lang);
  const choices: readonly (Side | null)[] = [null, ...enumerations.side];
  return (
    <div className="sources">
      <h2 className="sources-title">{say.title}</h2>
      <p className="sources-intro">
        <span>
          {say.intro(
            number(counts.all.documents),
            number(counts.all.claims),
            number(counts.all.statements),
          )}
        </span>
        <span> </span>
        <span>
          {say.unknowns(
            number(counts.inferred),
            number(counts.undated),
            number(counts.withoutAddress),
          )}
        </span>
      </p>
      <div className="sources-filters">
        <SearchField
          label={say.search}
          placeholder={say.placeholder}
          value={query}
          onChange={search}
        />
        <fieldset className="sources-sides">
          <legend className="field-label">{say.side}</legend>
          {choices.map((choice) => (
            <label key={choice ?? 'any'} className="sources-side">
              <input
                type="radio"
                name="side"
                checked={side === choice}
                onChange={() => sift({ side: choice })}
              />
              <span>{choice === null ? say.any : site.sides[choice]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <p className="sources-found">
        {/* Another language counts the same: a region of its own does not tell it again. */}
        <span role="status" key={text.lang}>
          {say.found(rows.length, number(rows.length))}
        </span>
        {(query !== '' || side !== null) && (
          <button
            type="button"
            className="text-button"
            onClick={() => sift({ query: '', side: null })}
          >
            {say.clear}
          </button>
        )}
      </p>
      {rows.length === 0 && <p>{say.none}</p>}
      <ul>
        {rows.map((row) => (
          <SourceItem key={row.source.id} row={row} index={index} words={words} site={site} />
        ))}
      </ul>
    </div>
  );
}
