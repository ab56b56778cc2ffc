import { originCounts, type OriginCount } from '../../../queries/sources/originCounts';
import { numberText } from '../../../text/numberText';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';

/** Counts of documents, claims and statements, by side and by kind of publisher, from the data. */
export function Origins() {
  const { index, site } = useWorld();
  const { text } = useFullWords();
  const t = text.aboutPage.origins;
  const counts = originCounts(index);
  return (
    <>
      <p>{t.text}</p>
      <Counts
        head={t.side}
        rows={[...counts.bySide].map(([side, count]) => [site.sides[side], count])}
      />
      <Counts
        head={t.kind}
        rows={[...counts.byKind].map(([kind, count]) => [
          site.publisherKinds[kind] ?? kind,
          count,
        ])}
      />
    </>
  );
}

function Counts({
  head,
  rows,
}: {
  readonly head: string;
  readonly rows: readonly (readonly [string, OriginCount])[];
}) {
  const { text } = useFullWords();
  const t = text.aboutPage.origins;
  const number = (value: number) => numberText(value, 0, text.lang);
  return (
    <table className="about-counts" aria-label={head}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t.documents}</th>
          <th scope="col">{t.claims}</th>
          <th scope="col">{t.statements}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { documents, claims, statements }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{number(documents)}</td>
            <td>{number(claims)}</td>
            <td>{number(statements)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
