import { useEffect, useState } from 'react';
import { licenses } from '../../../../data/datapackage.json';
import {
  DATA_INDEX,
  dataFiles,
  type DataFile,
  type DataIndex,
} from '../../../exports/ledgerFiles/dataFiles';
import { TABLES, fileOf } from '../../../ledger/tables';
import { numberText } from '../../../text/numberText';
import type { FullText } from '../../../text/Text';
import { ExternalLink } from '../../ui/ExternalLink';
import { SafetyLine } from '../../ui/SafetyLine';
import { site as siteData } from '../../state/site';
import { useDownload } from '../../state/DownloadContext';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import './data.css';

/** E1: every file of the data that lies beside the site, with what it is and its size. */
export function DataView() {
  const { world, site } = useWorld();
  const { version } = world.ledger;
  const { text } = useFullWords();
  const openDownload = useDownload();
  const t = text.dataPage;
  const index = useDataIndex();
  const listed = index === null || index === 'unread' ? [] : index.files;
  const bytes = new Map(listed.map((file) => [file.path, file.bytes]));
  const [licence] = licenses;
  return (
    <div className="data">
      <h2 className="data-title">{t.title}</h2>
      <div className="data-safety">
        <SafetyLine site={site} />
      </div>
      <p>{t.text(version)}</p>
      <table className="data-files">
        <thead>
          <tr>
            <th scope="col">{t.columns.file}</th>
            <th scope="col">{t.columns.what}</th>
            <th scope="col" className="data-size">
              {t.columns.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {dataFiles(siteData.name.en, version).map((file) => (
            <tr key={file.path}>
              <th scope="row">
                <a translate="no" href={file.path} download>
                  {file.name}
                </a>
              </th>
              <td>{wordsOf(file, text)}</td>
              <td className="data-size">{sizeText(bytes.get(file.path), text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {index === 'unread' && <p role="status">{t.unread}</p>}
      <p>{t.columnsNote}</p>
      <p>
        <span>{`${t.index} `}</span>
        <a translate="no" href={DATA_INDEX}>
          {DATA_INDEX}
        </a>
        <span>.</span>
      </p>
      <p>
        <span>{`${t.shown} `}</span>
        <button
          type="button"
          className="text-button"
          onClick={() => openDownload({ part: 'files', claim: null })}
        >
          {text.taking.open}
        </button>
      </p>
      {licence !== undefined && (
        <p>
          <ExternalLink href={licence.path}>{t.licence(licence.title)}</ExternalLink>
        </p>
      )}
    </div>
  );
}

function wordsOf({ kind, name }: DataFile, { dataPage }: FullText): string {
  if (kind !== 'table') return dataPage.kinds[kind];
  const table = TABLES.find((each) => fileOf(each) === name);
  return table === undefined ? name : dataPage.tables[table];
}

function sizeText(bytes: number | undefined, { dataPage, lang }: FullText): string {
  return bytes === undefined ? '' : dataPage.kilobytes(numberText(bytes / 1000, 0, lang));
}

/** The list of the data's files; null while it is fetched, `unread` where that failed. */
function useDataIndex(): DataIndex | null | 'unread' {
  const [index, setIndex] = useState<DataIndex | null | 'unread'>(null);
  useEffect(() => {
    const control = new AbortController();
    const read = async () => {
      try {
        const response = await fetch(DATA_INDEX, { signal: control.signal });
        setIndex(response.ok ? ((await response.json()) as DataIndex) : 'unread');
      } catch {
        if (!control.signal.aborted) setIndex('unread');
      }
    };
    void read();
    return () => control.abort();
  }, []);
  return index;
}
