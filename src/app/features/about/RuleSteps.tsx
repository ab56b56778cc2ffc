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
  const say = text.aboutPage.chosen;
  const examples = useMemo(() => ruleExamples(world), [world]);
  const rules = Object.keys(say.rules) as DecisionRule[];
  return (
    <>
      <p>{say.text}</p>
      <ol className="about-rules">
        {rules.map((rule) => {
          const example = examples.get(rule);
          const quantity = example?.figure.quantity ?? null;
          return (
            <li key={rule}>
              <span>{say.rules[rule]}</span>
              <span className="about-example">
                {example === undefined || quantity === null ? (
                  <span>{say.noExample}</span>
                ) : (
                  <>
                    <span>{`${say.example} `}</span>
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
                      {say.exampleOf(
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
      <p>{say.disagree}</p>
    </>
  );
}
