import { useMemo } from 'react';
import type { DecisionRule } from '../../../figures/types';
import { ruleExamples } from '../../../queries/ruleExamples';
import { quantityWithUnit } from '../../../text/numberText';
import { measureIn } from '../../../text/periodText';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { ViewLink } from '../../ui/ViewLink';

/** The steps that choose a claim, each with a figure of the ledger that it decided. */
export function RuleSteps() {
  const { world } = useWorld();
  const words = useFullWords();
  const { text } = words;
  const t = text.aboutPage.chosen;
  const examples = useMemo(() => ruleExamples(world), [world]);
  const rules = Object.keys(t.rules) as DecisionRule[];
  return (
    <>
      <p>{t.text}</p>
      <ol className="about-rules">
        {rules.map((rule) => {
          const example = examples.get(rule);
          const quantity = example?.figure.quantity ?? null;
          return (
            <li key={rule}>
              <span>{t.rules[rule]}</span>
              <span className="about-example">
                {example === undefined || quantity === null ? (
                  <span>{t.noExample}</span>
                ) : (
                  <>
                    <span>{`${t.example} `}</span>
                    <ViewLink
                      to={{
                        metric: example.metric.id,
                        period: example.period,
                        by: 'total',
                        screen: 'map',
                        district: example.figure.place,
                        card: false,
                        claim: null,
                      }}
                    >
                      {t.exampleOf(
                        measureIn(example.metric.label, example.period, text),
                        words.name(example.figure.place),
                        quantityWithUnit(quantity, text),
                      )}
                    </ViewLink>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p>{t.disagree}</p>
    </>
  );
}
