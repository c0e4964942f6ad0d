import { useEffect, useRef, useState } from 'react';
import type { EveryResource } from '../../domain/tables/everyResourceRows.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { loadFiles } from './loadFiles.js';
import type { ExportedTable, FileRequest } from './saveCsv.js';

/** How far a fetch of all rows is. `counted` null: nobody knows how many there are. */
export interface FetchProgress {
  fetched: number;
  counted: number | null;
}

/** Fetches all cloud resources; rejects where that fails. */
export type FetchResources = (options: { signal: AbortSignal; onProgress: (progress: FetchProgress) => void }) => Promise<EveryResource>;

export interface FilesOptions {
  request: Omit<FileRequest, 'every'>;
  fetchResources: FetchResources;
  /** What happened and what to do, in words. */
  describeFailure: (error: unknown) => string;
}

export interface Failure {
  text: string;
  table: ExportedTable;
}

export interface Files {
  save: (table: ExportedTable) => void;
  /** Resources are being fetched; null: they are not. */
  fetching: { progress: FetchProgress | null } | null;
  cancel: () => void;
  failure: Failure | null;
  /** To be read out: how the newest file fared. */
  status: string;
}

/** Saves files, one after the other; what has to be fetched for one can be cancelled, and is when the page of its figures is left. */
export function useFiles({ request, fetchResources, describeFailure }: FilesOptions): Files {
  const { t } = useI18n();
  const [fetching, setFetching] = useState<Files['fetching']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [status, setStatus] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const fetchEvery = async (stop: AbortController): Promise<EveryResource | null> => {
    const { signal } = stop;
    let quarter = 0;
    const handleProgress = (progress: FetchProgress): void => {
      if (signal.aborted) return;
      setFetching({ progress });
      const now = quarterOf(progress);
      if (now !== quarter) setStatus(t(progressKey(progress), { ...progress }));
      quarter = now;
    };
    try {
      await loadFiles();
      signal.throwIfAborted();
      setFetching({ progress: null });
      setStatus(t('export.fetchingFirst'));
      const every = await fetchResources({ signal, onProgress: handleProgress });
      signal.throwIfAborted();
      return every;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      if (running.current === stop) {
        running.current = null;
        setFetching(null);
      }
    }
  };

  /** From now on it can be cancelled. Of two the newer one is fetched. */
  const startFetch = (): AbortController => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current;
  };

  const save = async (table: ExportedTable): Promise<void> => {
    setFailure(null);
    setStatus('');
    const isFetched = table === 'resources';
    try {
      const every = isFetched ? await fetchEvery(startFetch()) : undefined;
      if (every === null) return;
      const { saveCsv } = await loadFiles();
      const file = saveCsv(table, { ...request, every });
      setStatus(t('export.saved', { file }));
    } catch (error) {
      setStatus('');
      setFailure({ table, text: isFetched ? describeFailure(error) : t('export.failed') });
    }
  };

  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
    setFetching(null);
    setStatus(t('export.cancelled'));
  };
  return { save: (table) => void save(table), fetching, cancel, failure, status };
}

/** Progress is read out four times, not at every page. */
function quarterOf({ fetched, counted }: FetchProgress): number {
  return counted === null || counted <= 0 ? 0 : Math.floor((fetched / counted) * 4);
}

export function progressKey({ counted }: FetchProgress) {
  return counted === null ? 'export.fetchingUncounted' : 'export.fetching';
}
