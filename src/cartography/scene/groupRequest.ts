import type { JointGroup } from '../../figures/types';
import { chained } from '../../text/chained';
import { labelDates } from '../../text/periodText';
import { classLook, fillSpecOf } from '../fillSpecOf';
import type { LabelRequest } from '../types';
import { figureText } from './figureText';
import type { SceneInput } from './SceneInput';

/** Names that fit on one line of the box; more are counted. */
const NAMED = 3;

/** The one label of a joint figure (S2): whom it speaks of, the figure, that no split is published. */
export function groupRequest(group: JointGroup, input: SceneInput): LabelRequest {
  const { words, palette, figures, view, metric } = input;
  const { text } = words;
  const [carrier] = group.carriers;
  const figure = carrier === undefined ? undefined : figures.byPlace.get(carrier);
  const whole = group.carriers.length === group.members.length;
  const few = group.members.length <= NAMED;
  const name =
    whole && few
      ? text.groupLabel.together(words.names(group.members))
      : text.groupLabel.counted(words.names(group.carriers), group.claim.places.length);
  const year = view.period.kind === 'year' ? view.period.year : null;
  const notes = [
    figure?.partial === true ? labelDates(group.claim, text, year) : null,
    figure?.dispute == null ? null : text.groupLabel.disputed,
    text.groupLabel.noSplit,
  ].filter((note) => note !== null);
  return {
    id: `group:${group.claim.id}`,
    kind: 'joint',
    place: null,
    group: group.claim.id,
    lines: [
      { text: name, role: 'name' },
      {
        text: figure === undefined ? '' : figureText(figure, view.by, metric.unit, text),
        role: 'figure',
      },
      { text: chained(notes, text.marks.semicolon), role: 'dates' },
    ],
    ink:
      (figure === undefined ? null : classLook(figure, figures.classes, palette)?.label) ??
      palette.text1,
    halo:
      figure === undefined ? palette.none : fillSpecOf(figure, figures.classes, palette).base,
    haloWidth: 5,
    at: null,
    mayLead: true,
  };
}
