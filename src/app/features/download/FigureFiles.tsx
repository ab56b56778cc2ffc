import { useState } from 'react';
import type { ShownView } from '../../../exports/ShownView';
import {
  figureFormats,
  type FetchWriter,
  type FigureFormat,
  type FigureFormatId,
  type WriteFigures,
} from '../../../exports/figureFormats';
import { fileNameOf } from '../../../exports/fileNameOf';
import type { Ground } from '../../../renderers/Renderer';
import { site } from '../../state/site';
import { Icon } from '../../ui/Icon';
import { saveFile } from './saveFile';

interface Props {
  readonly shown: ShownView;
  /** Null without outlines: there is no map to take. */
  readonly ground: Ground | null;
  /** Fetches what writes a form, for a reader who asks; undefined: it did not come. */
  readonly writer: (fetch: FetchWriter) => Promise<WriteFigures | undefined>;
}

/** E1: the figures of the view as files. */
export function FigureFiles({ shown, ground, writer }: Props) {
  const { world, metric, view, words } = shown;
  const t = words.text.take.files;
  /** Whose making failed last. */
  const [failed, setFailed] = useState<FigureFormatId | null>(null);
  const save = async ({ id, media, write }: FigureFormat, name: string) => {
    setFailed(null);
    try {
      const made = typeof write === 'function' ? write : await writer(write.fetch);
      if (made === undefined) throw new Error(`What writes ${name} did not arrive.`);
      const content = await made(shown, ground?.edges ?? []);
      saveFile(name, new Blob([content], { type: media }));
    } catch {
      setFailed(id);
    }
  };
  const offered = figureFormats.filter(
    ({ needsOutlines }) => ground !== null || !needsOutlines,
  );
  return (
    <section className="take-part">
      <h3>{t.title}</h3>
      <ul className="take-files">
        {offered.map((format) => {
          const { id, part, type } = format;
          const { title, note } = t.forms[id];
          const name = fileNameOf({
            site: site.name.en,
            of: metric.id,
            ...view,
            lang: words.text.lang,
            part,
            version: world.index.ledger.version,
            type,
          });
          return (
            <li key={id}>
              <button
                type="button"
                className="take-save"
                aria-label={t.save(title, type)}
                onClick={() => void save(format, name)}
              >
                <Icon name="download" />
                <span>{title}</span>
              </button>
              <p>
                <span>{`${note} `}</span>
                <span translate="no" className="take-name">
                  {name}
                </span>
                {failed === id && (
                  <span role="alert" className="take-failed">
                    {t.failed}
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
