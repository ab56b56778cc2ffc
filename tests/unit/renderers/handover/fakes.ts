import type { Camera } from '../../../../src/camera/Camera';
import type { Palette } from '../../../../src/cartography/colours';
import type { Scene } from '../../../../src/cartography/types';
import type {
  CreateRenderer,
  Emphasis,
  Renderer,
  RendererEvents,
  RendererKind,
} from '../../../../src/renderers/Renderer';

/** Elements as far as layers need them, in their order. */
export class FakeElement extends EventTarget {
  className = '';
  readonly children: FakeElement[] = [];
  parent: FakeElement | null = null;

  constructor(readonly ownerDocument: FakeDocument) {
    super();
  }

  append(child: FakeElement) {
    child.parent = this;
    this.children.push(child);
  }

  prepend(child: FakeElement) {
    child.parent = this;
    this.children.unshift(child);
  }

  remove() {
    const siblings = this.parent?.children ?? [];
    siblings.splice(siblings.indexOf(this), 1);
  }
}

export class FakeDocument extends EventTarget {
  createElement() {
    return new FakeElement(this);
  }
}

/** A renderer that draws nothing and knows what it should show; what it tells, a test decides. */
export interface FakeRenderer extends Renderer {
  readonly kind: RendererKind;
  readonly events: RendererEvents;
  alive: boolean;
  scene: Scene | null;
  palette: Palette;
  emphasis: Emphasis | null;
  /** Has something to tell of that is not on the screen yet. */
  undrawn: boolean;
  moveTo(camera: Camera): void;
}

/** Makes fakes and keeps each; the SVG one tells its first picture at once, as the true one does. */
export function fakeMaker(kind: RendererKind, made: FakeRenderer[]): CreateRenderer {
  return (_container, _ground, events, { palette, start }) => {
    let camera = start;
    let ready = false;
    const fake: FakeRenderer = {
      kind,
      events,
      alive: true,
      scene: null,
      palette,
      emphasis: null,
      undrawn: false,
      moveTo(to) {
        camera = to;
      },
      draw(scene) {
        used();
        fake.scene = scene;
        fake.undrawn = true;
        if (kind === 'svg' && !ready) events.onReady();
        ready = true;
      },
      paint(next) {
        used();
        fake.palette = next;
      },
      emphasise(next) {
        used();
        fake.emphasis = next;
      },
      place(to) {
        used();
        camera = to;
        fake.undrawn = true;
      },
      moveCamera(to) {
        used();
        camera = to;
      },
      fit: () => used(),
      zoomBy: () => used(),
      camera: () => camera,
      resize: () => used(),
      destroy() {
        used();
        fake.alive = false;
      },
    };
    const used = () => {
      if (!fake.alive) throw new Error(`The ${kind} renderer was thrown away before`);
    };
    made.push(fake);
    return fake;
  };
}
