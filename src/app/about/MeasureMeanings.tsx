import type { Metric } from '../../ledger/types';
import { listText } from '../../text/listText';
import type { FullText } from '../../text/Text';
import { LedgerWords } from '../shared/LedgerWords';
import { useLangOf } from '../shared/useLangOf';

interface Props {
  readonly metrics: readonly Metric[];
  readonly text: FullText;
}

/** Every measure of the ledger: what it counts, and what it may not be taken to mean. */
export function MeasureMeanings({ metrics, text }: Props) {
  const say = text.aboutPage.measures;
  const langOf = useLangOf();
  return (
    <>
      <p>{say.text}</p>
      <dl className="about-measures">
        {metrics.map((metric) => (
          <div key={metric.id}>
            <dt>
              <span>{metric.label}</span>
              <span className="about-drawn">
                {`${text.units.heading[metric.unit]}; ${metric.draw === 'choropleth' ? say.drawn : say.never}`}
              </span>
            </dt>
            <dd>
              <span data-quoted="ledger" lang={langOf(metric.definition)}>
                <span>{`${metric.definition} `}</span>
                <strong lang={langOf(metric.caution)}>{metric.caution}</strong>
              </span>
              <span className="about-press" data-quoted="ledger">
                {metric.pressWords.length > 0 && <PressWords metric={metric} text={text} />}
                <span> </span>
                {metric.standard !== 'none' && (
                  <LedgerWords within={say.standard(metric.standard)}>
                    {metric.standard}
                  </LedgerWords>
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function PressWords({ metric, text }: { metric: Metric; text: FullText }) {
  const quoted = metric.pressWords.map((words) => `“${words}”`);
  const list = listText(quoted, text.lang);
  return <LedgerWords within={text.aboutPage.measures.press(list)}>{list}</LedgerWords>;
}
