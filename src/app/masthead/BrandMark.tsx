/** A figure beside hatched ground: what was reported, and what was not. */
export function BrandMark() {
  return (
    <svg
      className="masthead-mark"
      width="22"
      height="22"
      viewBox="0 0 22 22"
      aria-hidden="true"
    >
      <rect
        x="1"
        y="1"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      <rect x="5" y="5" width="5" height="12" fill="currentColor" />
      <path
        d="M12.3 8.4 17 4.9M12.3 12.7 17 9.2M12.3 17 17 13.5"
        stroke="currentColor"
        strokeWidth="1.6"
        fill="none"
      />
    </svg>
  );
}
