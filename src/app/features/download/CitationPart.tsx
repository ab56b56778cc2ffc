import { useId, useMemo, useRef, useState, type Ref } from 'react';
import type { ShownView } from '../../../exports/ShownView';
import type { Citation } from '../../../exports/citation/Citation';
import {
  citationFormats,
  type CitationFormatId,
} from '../../../exports/citation/citationFormats';
import {
  claimCitations,
  ledgerCitation,
  viewCitations,
} from '../../../exports/citation/citationsOf';
import { fileNameOf } from '../../../exports/fileNameOf';
import type { ClaimId } from '../../../ledger/types';
import { quantityWithUnit } from '../../../text/numberText';
import { site } from '../../state/site';
import { copyText } from '../../ui/copyText';
import { Choice } from './PicturePart';
import { saveFile } from './saveFile';

interface Props {
  readonly shown: ShownView;
  /** What the view shows. */
  readonly title: string;
  /** The claim that may be cited; null: none is open. */
  readonly claim: ClaimId | null;
  readonly ref: Ref<HTMLElement>;
}

type Subject = 'view' | 'claim' | 'ledger';

/** E3: the citation of a claim, of the view or of the ledger, to copy or to keep. */
export function CitationPart({ shown, title, claim, ref }: Props) {
  const { world, words, metric, view } = shown;
  const { text } = words;
  const t = text.take.citation;
  const cited = world.index.claimById.get(claim ?? '');
  const [asked, setAsked] = useState<Subject>(cited === undefined ? 'view' : 'claim');
  const subject = asked === 'claim' && cited === undefined ? 'view' : asked;
  const [form, setForm] = useState<CitationFormatId>('plain');
  const [copyStatus, setCopyStatus] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const textId = useId();
  const format = citationFormats.find(({ id }) => id === form) ?? citationFormats[0];
  const content = useMemo(
    () => format?.write(citationsFor(subject, claim, title, shown), text) ?? '',
    [format, subject, claim, title, shown, text],
  );

  const copy = () => {
    const byHand = () => {
      box.current?.select();
      setCopyStatus(t.byHand);
    };
    void copyText(content).then((done) => (done ? setCopyStatus(t.copied) : byHand()));
  };
  const save = () => {
    if (format === undefined) return;
    const name = fileNameOf({
      site: site.name.en,
      of: subject === 'claim' ? claim : subject === 'view' ? metric.id : null,
      period: subject === 'view' ? view.period : null,
      by: subject === 'view' ? view.by : 'total',
      lang: text.lang,
      part: 'citation',
      version: world.index.ledger.version,
      type: format.type,
    });
    saveFile(name, new Blob([content], { type: format.media }));
  };

  const subjects: readonly (readonly [Subject, string])[] = [
    ...(cited === undefined
      ? []
      : [['claim', t.claim(quantityWithUnit(cited.quantity, text), cited.speaker)] as const]),
    ['view', t.view],
    ['ledger', t.ledger],
  ];
  return (
    <section className="take-part" ref={ref} tabIndex={-1} aria-labelledby={`${textId}-title`}>
      <h3 id={`${textId}-title`}>{t.title}</h3>
      <div className="take-choices">
        <Choice label={t.of} value={subject} options={subjects} onChoose={setAsked} />
        <Choice
          label={t.form}
          value={form}
          options={citationFormats.map(({ id }) => [id, t.forms[id]] as const)}
          onChoose={setForm}
        />
      </div>
      <textarea
        ref={box}
        className="take-text"
        readOnly
        rows={7}
        aria-label={t.text}
        value={content}
      />
      <p className="take-actions">
        <button type="button" className="take-button" onClick={copy}>
          {t.copy}
        </button>
        <button type="button" className="take-button" onClick={save}>
          {t.save}
        </button>
        <span role="status">{copyStatus}</span>
      </p>
    </section>
  );
}

function citationsFor(
  subject: Subject,
  claim: ClaimId | null,
  title: string,
  shown: ShownView,
): readonly Citation[] {
  const cited = { ...shown, index: shown.world.index, text: shown.words.text };
  if (subject === 'ledger') return [ledgerCitation(cited)];
  if (subject === 'claim' && claim !== null) return claimCitations(claim, cited);
  return viewCitations(shown.figures, title, cited);
}
