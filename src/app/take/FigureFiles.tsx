import { useState } from 'react';
import { fileNameOf } from '../../exports/fileNameOf';
import { figuresCsv } from '../../exports/figures/figuresCsv';
import { figuresGeoJson } from '../../exports/figures/figuresGeoJson';
import { claimsHxl } from '../../exports/hxl/claimsHxl';
import { claimsOfView } from '../../exports/hxl/claimsOfView';
import type { ShownView } from '../../exports/ShownView';
import type { Ground } from '../../renderers/Renderer';
import { Icon } from '../shared/Icon';
import { site } from '../shared/site';
import { saveFile } from './saveFile';

/** Writes a view as a workbook; it is as large as the rest of the dialog, and fetched when it is asked for. */
export type WriteWorkbook = (shown: ShownView) => Promise<BlobPart>;

interface Props {
  readonly shown: ShownView;
  /** Null without outlines: there is no map to take. */
  readonly ground: Ground | null;
  /** Fetches what writes workbooks; undefined: it did not come. */
  readonly workbook: () => Promise<WriteWorkbook | undefined>;
}

interface Offer {
  readonly title: string;
  readonly note: string;
  readonly part: string | null;
  readonly type: string;
  readonly media: string;
  readonly make: () => BlobPart | Promise<BlobPart>;
}

/** E1: the figures of the view as files. */
export function FigureFiles({ shown, ground, workbook }: Props) {
  const { world, metric, view, words, figures } = shown;
  const say = words.text.take.files;
  const { index } = world;
  /** Whose making failed last. */
  const [failed, setFailed] = useState<string | null>(null);
  const save = async ({ title, media, make }: Offer, name: string) => {
    setFailed(null);
    try {
      saveFile(name, new Blob([await make()], { type: media }));
    } catch {
      setFailed(title);
    }
  };
  const offers: readonly Offer[] = [
    {
      title: say.sheet,
      note: say.sheetNote,
      part: null,
      type: 'xlsx',
      media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      make: async () => {
        const write = await workbook();
        if (write === undefined) throw new Error('What writes workbooks did not arrive.');
        return write(shown);
      },
    },
    {
      title: say.table,
      note: say.tableNote,
      part: null,
      type: 'csv',
      media: 'text/csv',
      make: () => figuresCsv(shown),
    },
    ...(ground === null
      ? []
      : [
          {
            title: say.map,
            note: say.mapNote,
            part: null,
            type: 'geojson',
            media: 'application/geo+json',
            make: () => JSON.stringify(figuresGeoJson(shown, ground.edges)),
          },
        ]),
    {
      title: say.claims,
      note: say.claimsNote,
      part: 'claims-hxl',
      type: 'csv',
      media: 'text/csv',
      make: () =>
        claimsHxl(claimsOfView(figures), index, words, (claim) => shown.linkTo({ claim })),
    },
  ];
  return (
    <section className="take-part">
      <h3>{say.title}</h3>
      <ul className="take-files">
        {offers.map((offer) => {
          const { title, note, part, type } = offer;
          const name = fileNameOf({
            site: site.name.en,
            of: metric.id,
            period: view.period,
            part,
            version: index.ledger.version,
            type,
          });
          return (
            <li key={`${part} ${type}`}>
              <button
                type="button"
                className="take-save"
                aria-label={say.save(title, type)}
                onClick={() => void save(offer, name)}
              >
                <Icon name="download" />
                <span>{title}</span>
              </button>
              <p>
                <span>{`${note} `}</span>
                <span translate="no" className="take-name">
                  {name}
                </span>
                {failed === title && (
                  <span role="alert" className="take-failed">
                    {say.failed}
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
