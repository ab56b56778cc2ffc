import './summary.css';

interface Props {
  readonly lead: string;
  readonly rest: string;
}

/** One computed sentence for the whole view; read out when it changes. */
export function Summary({ lead, rest }: Props) {
  return (
    <p className="summary" role="status">
      <strong>{lead}</strong> {rest}
    </p>
  );
}
