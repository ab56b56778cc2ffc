import { Component, type ReactNode } from 'react';
import { useRecovered } from '../state/RecoveredContext';
import { useText } from '../state/useText';
import { useView } from '../state/useView';
import { Waiting } from './LoadNotices';

interface Props {
  /** What its content is drawn from, as the View: another one is worth another try. */
  readonly of: unknown;
  /** Told when broken content has been put up again. */
  readonly onMended?: () => void;
  /** In place of content that breaks however often it is put up. */
  readonly renderBroken: (tryAgain: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly of: unknown;
  readonly tries: number;
  readonly broken: boolean;
}

/** Times that content is put up again before a reader is asked. */
const TRIES = 2;

/**
 * Around a part of the page. What breaks in it, mostly because a translator or an extension has changed
 * the document under React's hands, takes nothing else along: the part is taken down and put up again.
 */
export class Boundary extends Component<Props, State> {
  override state: State = { of: this.props.of, tries: 0, broken: false };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { of, tries: 0, broken: false };
  }

  /** Called once what was broken is out of the document. */
  override componentDidCatch(): void {
    this.setState(({ tries }) => (tries < TRIES ? { tries: tries + 1, broken: false } : null));
  }

  override componentDidUpdate(_: Props, before: State): void {
    if (before.broken && !this.state.broken) this.props.onMended?.();
  }

  override render(): ReactNode {
    const { broken, tries } = this.state;
    if (!broken) return this.props.children;
    if (tries < TRIES) return null;
    return this.props.renderBroken(() => this.setState({ tries: 0, broken: false }));
  }
}

interface PartProps {
  /** What stands around the words that say that it cannot be shown; nothing where it is missing. */
  readonly frame?: (words: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/** A part of the page: it breaks alone, and is put up again from the View. */
export function Part({ frame = (words) => words, children }: PartProps) {
  const view = useView((state) => state.view);
  const { partBroken } = useText().loading;
  const { setRecovered } = useRecovered();
  return (
    <Boundary
      of={view}
      onMended={() => setRecovered(true)}
      renderBroken={(tryAgain) =>
        frame(<Waiting failures={[]} why={partBroken} onRetry={tryAgain} />)
      }
    >
      {children}
    </Boundary>
  );
}
