import type { Size } from '../shared/useElementSize';

export interface TooltipWords {
  readonly title: string;
  /** Each with an id among them. */
  readonly lines: readonly { readonly id: string; readonly text: string }[];
}

interface Props {
  readonly words: TooltipWords;
  /** The pointer, CSS px of the map. */
  readonly x: number;
  readonly y: number;
  readonly size: Size;
}

/** What is under the pointer; on the side of it that has room. Repeats what popup and table say. */
export function Tooltip({ words, x, y, size }: Props) {
  const side = x > size.width * 0.6 ? 'map-tooltip-left' : 'map-tooltip-right';
  const height = y > size.height * 0.6 ? 'map-tooltip-above' : 'map-tooltip-below';
  return (
    <div
      className={`map-tooltip ${side} ${height}`}
      style={{ left: x, top: y }}
      aria-hidden="true"
    >
      <TooltipLines words={words} />
    </div>
  );
}

/** The name of a place over what is said of it. */
export function TooltipLines({ words }: Pick<Props, 'words'>) {
  return (
    <>
      <strong>{words.title}</strong>
      {words.lines.map((line) => (
        <span key={line.id}>{line.text}</span>
      ))}
    </>
  );
}
