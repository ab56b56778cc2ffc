const paths = {
  'chevron-down': 'M4 6.5 8 10.5 12 6.5',
  'chevron-up': 'M4 10 8 6 12 10',
  'chevron-left': 'M9.75 4 5.75 8 9.75 12',
  'chevron-right': 'M6.25 4 10.25 8 6.25 12',
  close: 'M3.5 3.5 12.5 12.5 M12.5 3.5 3.5 12.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Z M10.3 10.3 14 14',
  download: 'M8 2.5v7.5 M4.8 7 8 10.2 11.2 7 M3 13.2h10',
  globe:
    'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z M2.7 8h10.6 M8 2.5c-4 3-4 8 0 11c4-3 4-8 0-11',
  quote:
    'M6.8 4C4.5 4.4 3.2 6 3.2 8.4v3.1h3.3V8.2H3.4M13.3 4c-2.3.4-3.6 2-3.6 4.4v3.1H13V8.2H9.9',
  link: 'M6.7 9.3 9.3 6.7 M7.4 4.9 9 3.3a2.6 2.6 0 0 1 3.7 3.7L11.1 8.6 M8.6 11.1 7 12.7A2.6 2.6 0 0 1 3.3 9L4.9 7.4',
  external: 'M6.5 3.5H3v9.5h9.5V9.5 M9 3h4v4 M13 3 7.5 8.5',
  'sort-up': 'M4.5 9.5 8 6l3.5 3.5',
  'sort-down': 'M4.5 6.5 8 10l3.5-3.5',
} as const;

const solid = {
  play: 'M5 3.5v9l7.5-4.5Z',
  pause: 'M4.5 3.5h2.75v9H4.5ZM8.75 3.5h2.75v9H8.75Z',
} as const;

export type IconName = keyof typeof paths | keyof typeof solid;

/** A small line drawing beside words; never alone the name of a control. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const box = { width: size, height: size, viewBox: '0 0 16 16', 'aria-hidden': true } as const;
  if (name === 'play' || name === 'pause') {
    return (
      <svg {...box} className="icon" fill="currentColor">
        <path d={solid[name]} />
      </svg>
    );
  }
  return (
    <svg
      {...box}
      className="icon"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
