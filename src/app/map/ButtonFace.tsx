interface Props {
  readonly title: string;
  readonly path: string;
}

/**
 * The sign of a button of the map, with a tooltip for the pointer alone: a title of the button itself
 * would be read out after its name, which is the same.
 */
export function ButtonFace({ title, path }: Props) {
  return (
    <span className="map-button-face" title={title} aria-hidden="true">
      <svg width="16" height="16" viewBox="0 0 16 16">
        <path d={path} />
      </svg>
    </span>
  );
}
