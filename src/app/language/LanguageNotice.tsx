import { ownName } from '../../text/languages';
import { useText } from '../shared/TextContext';

interface Props {
  /** The language that did not arrive; null: all is well. */
  readonly missing: string | null;
  readonly onRetry: () => void;
}

/** Over the view, where the words of a language did not arrive: the page stays in the one it has. */
export function LanguageNotice({ missing, onRetry }: Props) {
  const text = useText();
  return (
    <div className={missing === null ? 'unseen' : 'loading-awaited'} role="status">
      {missing !== null && (
        <>
          <p>{`${text.language.missing(ownName(missing))} ${text.language.stands}`}</p>
          <button type="button" className="loading-retry" onClick={onRetry}>
            {text.shared.tryAgain}
          </button>
        </>
      )}
    </div>
  );
}
