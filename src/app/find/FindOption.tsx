interface Props {
  readonly id: string;
  readonly name: string;
  readonly aside: string;
  readonly active: boolean;
  /** Set off from the offers above it. */
  readonly last?: boolean;
  readonly onTake: () => void;
}

/** One offer of the search. The box keeps the focus; a finger or pointer picks at the press. */
export function FindOption({ id, name, aside, active, last = false, onTake }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the field, which keeps the focus
    <li
      id={id}
      className={last ? 'find-match find-all' : 'find-match'}
      role="option"
      aria-selected={active}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className="find-name">{name}</span>
      <span className="find-aside">{aside}</span>
    </li>
  );
}
