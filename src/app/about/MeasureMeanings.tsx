import type { Metric } from '../../ledger/types';
import { listText } from '../../text/listText';
import type { FullText } from '../../text/Text';

interface Props {
  readonly metrics: readonly Metric[];
  readonly text: FullText;
}

/** Every measure of the ledger: what it counts, and what it may not be taken to mean. */
export function MeasureMeanings({ metrics, text }: Props) {
  const say = text.aboutPage.measures;
  return (
    <>
      <p>{say.text}</p>
      <dl className="about-measures">
        {metrics.map((metric) => (
          <div key={metric.id}>
            <dt>
              {metric.label}
              <span className="about-drawn">
                {text.units.heading[metric.unit]};{' '}
                {metric.draw === 'choropleth' ? say.drawn : say.never}
              </span>
            </dt>
            <dd>
              <span data-quoted="ledger">
                {metric.definition} <strong>{metric.caution}</strong>
              </span>
              <span className="about-press" data-quoted="ledger">
                {metric.pressWords.length > 0 &&
                  say.press(
                    listText(
                      metric.pressWords.map((words) => `“${words}”`),
                      text.lang,
                    ),
                  )}{' '}
                {metric.standard !== 'none' && say.standard(metric.standard)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
