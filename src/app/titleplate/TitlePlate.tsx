import type { ReactNode } from 'react';
import './titleplate.css';

interface Props {
  readonly title: string;
  readonly subtitle: ReactNode;
}

/** What the map shows, at its top left. */
export function TitlePlate({ title, subtitle }: Props) {
  return (
    <div className="titleplate">
      <h2 className="titleplate-title">{title}</h2>
      <p className="titleplate-subtitle">{subtitle}</p>
    </div>
  );
}
