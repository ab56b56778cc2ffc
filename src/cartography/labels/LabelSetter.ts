import type { Rect, Point } from '../../camera/shapes';
import type { ClaimId, PlaceId } from '../../ledger/types';
import type { LabelRequest, SceneGroup } from '../types';
import type { Ground } from './Ground';
import { largestRectangle } from './freeRectangles';
import {
  blockOf,
  linesAt,
  markAt,
  LEAST_LINE,
  textVariants,
  type Block,
  type TextVariants,
} from './labelText';
import { originIn, originOn, type Origin } from './origin';
import { COUNTRY, placeCountry, placeGroupInside, placeInside } from './placeInside';
import { placeBesideSquare, placeLeader, TRIED, TRIED_CLOSELY } from './placeLeader';
import { centreOf, rectAround } from './rects';
import { regionOf, segment, type Segment } from './region';
import { interiorOf, type Interior } from './surroundings';
import type { LayoutInput, PlacedLabel, PlacedMark, PlacedSquare } from './types';

/** Room that the dot of a leader line needs, pixels. */
const DOT = 4;

/** Sets labels one after the other on a ground, and keeps what it has set. */
export class LabelSetter {
  readonly labels: PlacedLabel[] = [];
  readonly marks: PlacedMark[] = [];
  /** What each label has taken of the ground: its text with its mark, and its leader line. */
  private readonly takenBy = new Map<PlacedLabel, { rect: Rect; line: Segment | null }>();
  private readonly interiors = new Map<PlaceId, Interior>();
  private readonly groups: ReadonlyMap<ClaimId, SceneGroup>;

  constructor(
    private readonly input: LayoutInput,
    readonly ground: Ground,
    private readonly squares: readonly PlacedSquare[],
  ) {
    this.groups = new Map(input.groups.map((group) => [group.id, group]));
    for (const outline of input.outlines.features) {
      const { id } = outline.properties;
      const region = ground.regions.get(id);
      if (region) this.interiors.set(id, interiorOf(outline, region, input.frame.zoom));
    }
  }

  /** Sets a label where it belongs: in its outline, group or country, or beside its square. */
  setInside(request: LabelRequest): boolean {
    const { place } = request;
    if (place === null) return this.setWithoutPlace(request);
    const interior = this.interiors.get(place);
    if (interior === undefined) {
      return this.setBesideSquare(request, (withLabel, without) => withLabel <= without);
    }
    // Asked before the text is measured: a map of thousands of districts has mostly such.
    if (interior.region.bounds.height < LEAST_LINE) return false;
    const found = placeInside(this.textsOf(request).inside, interior, this.ground);
    if (found === null) return false;
    this.put(request, found.block, found.rect, place);
    return true;
  }

  /**
   * Sets a label that found no room where it belongs: on free ground with a leader line, else
   * with less text where it belongs after all (Labels 3).
   * @param mayLead false: no leader line, whatever the request says
   */
  setElsewhere(request: LabelRequest, mayLead = request.mayLead): void {
    const { place } = request;
    if (place === null) return;
    const interior = this.interiors.get(place);
    if (this.isMarked(place)) this.setMark(place);
    if (!mayLead && interior !== undefined && interior.region.bounds.height < LEAST_LINE)
      return;
    const texts = this.textsOf(request);
    if (mayLead && this.setLed(request, this.originOf(place))) return;
    if (interior === undefined) {
      // S10: a square without its name says nothing; then the host's label gives way.
      if (!this.setBesideSquare(request, (withLabel) => withLabel < Infinity)) {
        this.setBesideSquare(request, () => true);
      }
      return;
    }
    const found = placeInside(texts.last, interior, this.ground);
    if (found) this.put(request, found.block, found.rect, place);
  }

  /** Takes a label away, with its line. */
  takeAway(label: PlacedLabel): void {
    const at = this.labels.indexOf(label);
    const taken = this.takenBy.get(label);
    if (at < 0 || taken === undefined) return;
    this.labels.splice(at, 1);
    this.ground.giveBack(taken.rect, taken.line);
  }

  /**
   * Leads a figure that stands without its name out to free ground, with its name (Labels 3), or what was
   * taken away from there. False: there is none, and all is as it was.
   * @param closely try many more places
   */
  leadOut(label: PlacedLabel, closely: boolean): boolean {
    const { place } = label.request;
    if (place === null) return false;
    const asBefore = this.remember();
    this.takeAway(label);
    // A mark that stood beside the figure stays in the district, where it then stands alone.
    const mark = label.leader ? undefined : this.marks.find((each) => each.place === place);
    if (mark) this.marks.splice(this.marks.indexOf(mark), 1);
    const isMarked = !mark || this.setMark(place);
    const isLed =
      isMarked &&
      (this.setLed(label.request, this.originOf(place), closely) ||
        (closely && this.setLed(label.request, this.originUnder(label), closely)));
    if (!isLed) asBefore();
    return isLed;
  }

  /** What makes all as it is now again. */
  remember(): () => void {
    const { labels, marks } = this;
    const kept = { labels: [...labels], marks: [...marks], ground: this.ground.remember() };
    return () => {
      labels.splice(0, labels.length, ...kept.labels);
      marks.splice(0, marks.length, ...kept.marks);
      kept.ground();
    };
  }

  private setLed(request: LabelRequest, origin: Origin | null, closely = false): boolean {
    const { led: block } = this.textsOf(request);
    const led =
      origin && placeLeader(block, origin, this.ground, closely ? TRIED_CLOSELY : TRIED);
    if (!led) return false;
    const { dot, end } = led.leader;
    this.put(request, block, led.rect, this.ground.placeAt(centreOf(led.rect)), { dot, end });
    return true;
  }

  private setWithoutPlace(request: LabelRequest): boolean {
    const { input, ground } = this;
    const group = request.group === null ? undefined : this.groups.get(request.group);
    if (group) {
      // Asked before the outline is put to pixels: a map of thousands of districts has mostly such.
      if (group.apart) return false;
      const region = regionOf(group.outline.geometry, input.frame.zoom);
      if (region.bounds.height < LEAST_LINE) return false;
      const interior = interiorOf(group.outline, region, input.frame.zoom);
      const found = placeGroupInside(request, group, interior, ground);
      if (found === null) return false;
      this.put(request, found.block, found.rect, ground.placeAt(centreOf(found.rect)));
      return true;
    }
    if (!request.id.startsWith(COUNTRY)) return false;
    const block = blockOf(request.lines, input.frame.compact);
    const rect = placeCountry(request, block, input.context, ground);
    if (rect) this.put(request, block, rect, null);
    return rect !== null;
  }

  /**
   * `accepts` decides by how much text the host's own label keeps, with this label and without:
   * 0 for all of it, Infinity for none.
   */
  private setBesideSquare(
    request: LabelRequest,
    accepts: (withLabel: number, without: number) => boolean,
  ): boolean {
    const square = this.squares.find(({ place }) => place === request.place);
    if (square === undefined) return false;
    const { ground } = this;
    const host = ground.placeAt(centreOf(square.rect));
    const hostRequest = this.input.requests.find(
      ({ place }) => place !== null && place === host,
    );
    const isSet = this.labels.some(({ request: { place } }) => place === host);
    const lossOfHost = (): number => {
      const interior = host === null ? undefined : this.interiors.get(host);
      if (hostRequest === undefined || interior === undefined || isSet) return 0;
      const blocks = this.textsOf(hostRequest).inside;
      const found = placeInside(blocks, interior, ground);
      return found ? blocks.indexOf(found.block) : Infinity;
    };
    const without = lossOfHost();
    const block = blockOf(request.lines, this.input.frame.compact);
    const hostRegion = host === null ? null : (ground.regions.get(host) ?? null);
    const rect = placeBesideSquare(block, square.rect, hostRegion, ground, (taken) =>
      accepts(ground.supposing(taken, lossOfHost), without),
    );
    if (rect) this.put(request, block, rect, ground.placeAt(centreOf(rect)));
    return rect !== null;
  }

  private textsOf(request: LabelRequest): TextVariants {
    const marked = request.place !== null && this.isMarked(request.place);
    return textVariants(request, this.input.frame.compact, marked);
  }

  private isMarked(place: PlaceId): boolean {
    return this.input.fills.get(place)?.disagreeMark ?? false;
  }

  /** Where a leader line to a place may start; null where the window shows nothing of it. */
  private originOf(place: PlaceId): Origin | null {
    const square = this.squares.find((placed) => placed.place === place);
    if (square) return this.ground.isVisible(square.rect) ? originOn(square.rect) : null;
    const interior = this.interiors.get(place);
    if (interior === undefined || !this.ground.isVisible(interior.region.bounds)) return null;
    const { region } = interior;
    const rest = interior.atRest(1);
    if (rest && this.ground.isFree(rectAround(rest.centre, DOT, DOT))) {
      return originIn(region, rest.centre);
    }
    const spot = largestRectangle(region, 1, this.ground.hindrancesIn(region.bounds));
    return spot && spot.height >= DOT ? originIn(region, spot.centre) : null;
  }

  /** The middle of a label that stands in its district. */
  private originUnder({ request: { place }, rect, leader }: PlacedLabel): Origin | null {
    const region = place === null ? undefined : this.ground.regions.get(place);
    return region && leader === null ? originIn(region, centreOf(rect)) : null;
  }

  private put(
    request: LabelRequest,
    block: Block,
    rect: Rect,
    on: PlaceId | null,
    leader: PlacedLabel['leader'] = null,
  ): void {
    const corner: Point = [rect.x, rect.y];
    const label: PlacedLabel = {
      request,
      rect: { ...block.text, x: rect.x + block.text.x, y: rect.y + block.text.y },
      lines: linesAt(block, corner),
      on,
      leader,
    };
    this.labels.push(label);
    const line = leader && segment(leader.dot, leader.end);
    this.takenBy.set(label, { rect, line });
    this.ground.take(rect, leader ? 'shared' : 'inside');
    if (line) this.ground.takeLine(line);
    const mark = markAt(block, corner);
    if (mark && request.place !== null) this.marks.push({ place: request.place, rect: mark });
  }

  private setMark(place: PlaceId): boolean {
    const interior = this.interiors.get(place);
    const block = blockOf([], this.input.frame.compact, 'below');
    const found = interior && placeInside([block], interior, this.ground);
    if (!found) return false;
    this.ground.take(found.rect, 'inside');
    this.marks.push({ place, rect: found.rect });
    return true;
  }
}
