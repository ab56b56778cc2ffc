import { useMemo, memo, useId, useState } from 'react';
import { originCounts } from '../../../queries/sources/originCounts';
import { sourceRows, type SourceRow } from '../../../queries/sources/sourceRows';
import { enumerations } from '../../../ledger/enumerations';
import type { Side } from '../../../ledger/types';
import { numberText } from '../../../text/numberText';
import { SearchField } from '../../ui/SearchField';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { useKeyRun } from '../../state/useKeyRun';
import { useView } from '../../state/useView';
import { relationsOf } from '../../../queries/relations';
import { languageName } from '../../../text/outletText';
import { publishedText } from '../../../text/sourceText';
import { ClaimItem } from '../../claims/ClaimItem';
import { ClaimRelations } from '../../claims/ClaimRelations';
import { ExternalLink } from '../../ui/ExternalLink';
import { LedgerWords } from '../../claims/LedgerWords';
import './sources.css';

/** Every document of the ledger with its claims, the latest first; statements counted once (C6). */
export function Sources() {
  const { index, site } = useWorld();
  const { text } = useFullWords();
  const t = text.sourcesView;
  const query = useView((state) => state.view.query);
  const side = useView((state) => state.view.side);
  const search = useView((state) => state.search);
  const setFilter = useView((state) => state.filter);
  const keys = useKeyRun();
  const counts = useMemo(() => originCounts(index), [index]);
  const rows = useMemo(() => sourceRows(index, { query, side }), [index, query, side]);
  const number = (value: number) => numberText(value, 0, text.lang);
  const choices: readonly (Side | null)[] = [null, ...enumerations.side];
  return (
    <div className="sources">
      <h2 className="sources-title">{t.title}</h2>
      <p className="sources-intro">
        <span>
          {t.intro(
            number(counts.all.documents),
            number(counts.all.claims),
            number(counts.all.statements),
          )}
        </span>
        <span> </span>
        <span>
          {t.unknowns(
            number(counts.inferred),
            number(counts.undated),
            number(counts.withoutAddress),
          )}
        </span>
      </p>
      <div className="sources-filters">
        <SearchField
          label={t.search}
          placeholder={t.placeholder}
          value={query}
          onChange={search}
        />
        <fieldset className="sources-sides" {...keys.handlers}>
          <legend className="field-label">{t.side}</legend>
          {choices.map((choice) => (
            <label key={choice ?? 'any'} className="sources-side">
              <input
                type="radio"
                name="side"
                checked={side === choice}
                onChange={() => setFilter({ side: choice }, keys.now())}
              />
              <span>{choice === null ? t.any : site.sides[choice]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <p className="sources-found">
        {/* Another language counts the same: a region of its own does not tell it again. */}
        <span role="status" key={text.lang}>
          {t.found(rows.length, number(rows.length))}
        </span>
        {(query !== '' || side !== null) && (
          <button
            type="button"
            className="text-button"
            onClick={() => setFilter({ query: '', side: null })}
          >
            {t.clear}
          </button>
        )}
      </p>
      {rows.length === 0 && <p>{t.none}</p>}
      <ul>
        {rows.map((row) => (
          <SourceItem key={row.source.id} row={row} />
        ))}
      </ul>
    </div>
  );
}

/** One document: where and when it was published, whose statement it is, and its claims. */
const SourceItem = memo(function SourceItem({ row }: { readonly row: SourceRow }) {
  const { index, site, labelOf } = useWorld();
  const { text } = useFullWords();
  const t = text.sourcesView;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { source, claims, repeats } = row;
  const number = (value: number) => numberText(value, 0, text.lang);
  const facts = [
    site.publisherKinds[source.publisherKind] ?? source.publisherKind,
    publishedText(source, text),
    text.claimWords.inLanguage(languageName(source.language, text.lang)),
    source.author === null ? null : t.by(source.author),
    source.url === null ? t.noAddress : null,
  ].filter((fact) => fact !== null);
  const count = [
    t.claims(claims.length, number(claims.length)),
    repeats > 0 ? t.repeats(repeats, number(repeats)) : null,
  ].filter((part) => part !== null);
  return (
    <li className="sources-item">
      <h3 className="sources-name">
        <ExternalLink href={source.url} lang={source.language}>
          {source.title}
        </ExternalLink>
      </h3>
      <p className="sources-facts">
        <strong>{source.publisher}</strong>
        <span>{` (${facts.join(', ')})`}</span>
        {source.note !== null && (
          <span data-quoted="ledger">
            <LedgerWords>{` ${source.note}`}</LedgerWords>
          </span>
        )}
      </p>
      <p className="sources-count">
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {count.join(', ')}
        </button>
        <span className="sources-whose">{t.statementOf(site.sides[source.side])}</span>
      </p>
      <div className="sources-claims" id={id} hidden={!open}>
        {open && (
          <ul>
            {claims.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                about={null}
                withUnit
                lead={labelOf(claim.metric)}
              >
                <ClaimRelations relations={relationsOf(index, claim)} />
              </ClaimItem>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
});
