import { convert } from '../figures/arithmetic/convert';
import { figureUnits } from '../figures/figureUnits';
import type { Figure, FigureSet, FigureView } from '../figures/types';
import type { Metric, Quantity, Unit } from '../ledger/types';
import type { Text } from './Text';
import type { Words } from './Words';
import { computedText, quantityText, quantityWithUnit, quantitySpoken } from './numberText';
import { periodKind } from './periodKind';
import { dateText, choiceText, dateOf } from './periodText';
import { chained, ended } from './phrases';

/** The computed sentence in two parts: what is set bold, and the rest. */
export interface Sentence {
  readonly lead: string;
  readonly rest: string;
}

/** More statements than this are summed up by the highest one. */
const LISTED_STATEMENTS = 3;

/**
 * What the map shows, in words. Counted from the same figures, so that it cannot disagree with the map;
 * a joint figure is one statement.
 * @param everDrawn P1: false where no claim of the measure can be drawn in any period.
 * @param say how figures are written; others for the ear
 */
export function sentenceOf(
  metric: Metric,
  view: Pick<FigureView, 'period' | 'by'>,
  set: FigureSet,
  words: Words,
  everDrawn: boolean,
  say: FigureWords = figuresWritten,
): Sentence {
  const { sentence, marks } = words.text;
  if (!everDrawn) return { lead: sentence.neverByDistrict, rest: '' };
  const figures = set.figures.filter((figure) => figure.claim !== null);
  const named = set.figures.filter((figure) => figure.state === 'named').length;
  const kind = periodKind(view.period);
  const period =
    view.period.kind === 'on'
      ? dateOf(view.period.date, words.text)
      : choiceText(view.period, words.text);

  if (figures.length === 0) {
    return {
      lead: ended(sentence.none(kind, period), marks.stop),
      rest: closed([namedText(named, words)], words),
    };
  }
  const units = figureUnits(set);
  // P2: of the kinds of period a year alone can be covered in part.
  if (figures.every((figure) => figure.partial)) {
    const alone = figures.filter((figure) => !figure.joint).length;
    const parts = [
      alone > 0 ? sentence.partOfIt(alone) : null,
      highestText(units, metric, view, words, say),
      ...counts(figures, named, words),
    ];
    return { lead: ended(sentence.noneCovers(period), marks.stop), rest: closed(parts, words) };
  }
  const have = sentence.have(figures.length, kind, period);
  const joint = figures.some((figure) => figure.joint);
  if (joint && units.length <= LISTED_STATEMENTS) {
    const statements = units.map((figure) => statementText(figure, metric, view, words, say));
    return {
      lead: `${have}${sentence.fromStatements(units.length)}${marks.colon}`,
      rest: closed([...statements, namedText(named, words)], words),
    };
  }
  const parts = [
    highestText(units, metric, view, words, say),
    ...counts(figures, named, words),
  ];
  return { lead: `${have}${marks.semicolon}`, rest: closed(parts, words) };
}

function counts(
  figures: readonly Figure[],
  named: number,
  words: Words,
): readonly (string | null)[] {
  const { sentence } = words.text;
  const count = (test: (figure: Figure) => boolean) => figures.filter(test).length;
  const joint = count((figure) => figure.joint);
  const jointDisputed = count((figure) => figure.joint && figure.dispute !== null);
  const disputed = count((figure) => !figure.joint && figure.dispute !== null);
  const zero = count((figure) => figure.fill === 'zero');
  const aged = count((figure) => figure.aged);
  return [
    joint > 0
      ? joint === jointDisputed
        ? sentence.jointlyDisputed(joint)
        : sentence.jointly(joint)
      : null,
    disputed > 0 ? sentence.disputed(disputed) : null,
    zero > 0 ? sentence.zero(zero) : null,
    aged > 0 ? sentence.aged(aged) : null,
    namedText(named, words),
  ];
}

function namedText(named: number, words: Words): string | null {
  return named > 0 ? words.text.sentence.named(named) : null;
}

/** The highest of the figures that have a class; a joint figure with all its districts. */
function highestText(
  units: readonly Figure[],
  metric: Metric,
  view: Pick<FigureView, 'by'>,
  words: Words,
  say: FigureWords,
): string | null {
  const classed = units.filter((figure) => figure.fill === 'class');
  const [first, ...others] = classed;
  if (first === undefined) return null;
  const top = others.reduce(
    (best, figure) => ((figure.classValue ?? 0) > (best.classValue ?? 0) ? figure : best),
    first,
  );
  if (top.quantity === null || top.classValue === null) return null;
  const { text } = words;
  const figure =
    view.by === 'area'
      ? say.perArea(top.classValue, metric.unit, text)
      : say.withUnit(top.quantity, text);
  return text.sentence.highest(unitName(top, words), figure);
}

function statementText(
  figure: Figure,
  metric: Metric,
  view: Pick<FigureView, 'period'>,
  words: Words,
  say: FigureWords,
): string | null {
  if (figure.quantity === null || figure.claim === null) return null;
  const { sentence, lang } = words.text;
  const name = unitName(figure, words);
  const quantity = say.stated(convert(figure.quantity, metric.unit), words.text);
  const ofDate = 'date' in view.period && figure.claim.end.text !== view.period.date;
  const text = ofDate
    ? sentence.withDate(name, quantity, dateText(figure.claim.end, lang))
    : sentence.withoutDate(name, quantity);
  return figure.joint ? sentence.asJoint(text) : text;
}

function unitName(figure: Figure, words: Words): string {
  return figure.joint && figure.claim !== null
    ? words.names(figure.claim.places)
    : words.name(figure.place);
}

function closed(parts: readonly (string | null)[], { text }: Words): string {
  const said = parts.filter((part) => part !== null);
  const { semicolon, stop } = text.marks;
  return said.length === 0 ? '' : ended(chained(said, semicolon), stop);
}

/** How the figures of a sentence are put into words. */
interface FigureWords {
  /** As stated, where the measure says the unit. */
  readonly stated: (quantity: Quantity, text: Text) => string;
  readonly withUnit: (quantity: Quantity, text: Text) => string;
  /** A number per 100 km² of district (K4). */
  readonly perArea: (value: number, unit: Unit, text: Text) => string;
}

/** As they are written: signs and short forms. */
const figuresWritten: FigureWords = {
  stated: quantityText,
  withUnit: quantityWithUnit,
  perArea: (value, unit, { units, lang }) =>
    units.per100(`${computedText(value, lang)} ${units.after(unit, 2)}`),
};

/** For the ear: words, where a sign may not be read out. */
export const figuresSpoken: FigureWords = {
  stated: quantitySpoken,
  withUnit: quantitySpoken,
  perArea: (value, unit, { units, lang }) => {
    // A5: the noun goes with the number as it is said.
    const noun = units.spoken(unit, Number(value.toPrecision(3)));
    return units.per100Spoken(`${computedText(value, lang)} ${noun}`);
  },
};
