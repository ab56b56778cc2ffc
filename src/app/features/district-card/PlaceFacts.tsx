import { Fragment } from 'react';
import { usableArea } from '../../../figures/perArea/usableArea';
import { changeSize } from '../../../figures/outlineNote';
import type { DistrictCardModel } from '../../../queries/district/types';
import type { FullText } from '../../../text/Text';
import { numberText } from '../../../text/numberText';
import { dateText } from '../../../text/periodText';
import { capitalised } from '../../../text/phrases';
import { languageName } from '../../../text/outletText';
import { LedgerWords } from '../../claims/LedgerWords';
import { useFullWords } from '../../state/useFullWords';
import { useLedgerLang } from '../../state/useText';
import { ViewLink } from '../../ui/ViewLink';

/** Area in km² with as many decimals as stated, and its sign where it is a change. */
function areaText(km2: number, text: FullText, signed = false): string {
  const decimals = String(km2).split('.')[1]?.length ?? 0;
  const sign = !signed ? '' : km2 < 0 ? '−' : '+';
  const number = numberText(Math.abs(km2), decimals, text.lang);
  return `${sign}${number} ${text.units.after('km2', km2)}`;
}

/** Names in every language and spelling, reported area, outline, changes of boundary, neighbours. */
export function PlaceFacts({ card }: { readonly card: DistrictCardModel }) {
  const words = useFullWords();
  const ledgerLang = useLedgerLang();
  const { text } = words;
  const t = text.card;
  const { place } = card;
  const now = usableArea(place, Number.POSITIVE_INFINITY);
  return (
    <section className="card-section card-place">
      <h3 className="card-group-title">{t.names}</h3>
      <dl className="card-facts">
        {Object.entries(place.names).map(([lang, name]) => (
          <div key={lang} className="card-fact">
            <dt>{languageName(lang, text.lang)}</dt>
            <dd lang={lang}>{name}</dd>
          </div>
        ))}
        {place.aliases.length > 0 && (
          <div className="card-fact">
            <dt>{t.alsoWritten}</dt>
            <dd>
              {place.aliases.map((alias, i) => (
                <Fragment key={alias}>
                  {i > 0 && <span>{', '}</span>}
                  <span lang={langOfSpelling(alias, place.names)}>{alias}</span>
                </Fragment>
              ))}
            </dd>
          </div>
        )}
        <div className="card-fact">
          <dt>{t.area}</dt>
          <dd>
            {place.areaKm2 === null ? (
              <span>{t.noArea}</span>
            ) : (
              <LedgerWords
                within={t.areaFrom(areaText(place.areaKm2, text), place.areaSource ?? '')}
              >
                {place.areaSource ?? ''}
              </LedgerWords>
            )}
            {place.areaKm2 !== null && !place.perArea && <span>{` ${t.notDivided}`}</span>}
          </dd>
        </div>
        {place.changes.map((change) => {
          const size = changeSize(place, change.changeKm2);
          return (
            <div key={change.date.text} className="card-fact">
              <dt>{t.changes}</dt>
              <dd>
                <span>
                  {t.changed(
                    dateText(change.date, text.lang),
                    change.changeKm2 === null
                      ? t.changeUnknown
                      : t.changeOf(areaText(change.changeKm2, text, true)),
                  )}
                </span>
                <span>{` ${t.changeSizes[size]} `}</span>
                {change.note !== null && (
                  <LedgerWords>{`${capitalised(change.note, ledgerLang ?? text.lang)}. `}</LedgerWords>
                )}
                <span className="card-quiet">
                  <LedgerWords within={`(${change.source})`}>{change.source}</LedgerWords>
                </span>
              </dd>
            </div>
          );
        })}
        {now.areaKm2 !== null && now.areaBasis === 'computed' && (
          <div className="card-fact">
            <dt>{t.areaNow}</dt>
            <dd>{t.areaComputed(areaText(Number(now.areaKm2.toFixed(2)), text))}</dd>
          </div>
        )}
        <div className="card-fact">
          <dt>{t.outline}</dt>
          <dd>{place.outline === null ? t.noOutline : t.drawnOutline}</dd>
        </div>
        {card.neighbours.length > 0 && (
          <div className="card-fact">
            <dt>{t.neighbours}</dt>
            <dd>
              <ul className="card-neighbours">
                {card.neighbours.map((id) => (
                  <li key={id}>
                    <ViewLink to={{ district: id, card: true, claim: null }}>
                      {words.name(id)}
                    </ViewLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {card.note !== null && (
          <div className="card-fact">
            <dt>{t.note}</dt>
            <dd lang={ledgerLang}>{card.note}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Scripts that names of places are written in. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Arabic}/u,
];

/**
 * The language in whose letters a spelling of a name is: the first one of the place's names that
 * shares a script with it, so that it is read out in a voice that knows its letters.
 * @param names by language; the ledger's own comes first
 * @returns undefined where no name is in that script
 */
export function langOfSpelling(
  spelling: string,
  names: Readonly<Record<string, string>>,
): string | undefined {
  const script = SCRIPTS.find((each) => each.test(spelling));
  if (script === undefined) return undefined;
  return Object.entries(names).find(([, name]) => script.test(name))?.[0];
}
