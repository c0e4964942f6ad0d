import { Button } from '@mui/material';
import type { ChargePeriod } from '../../domain/types.js';
import { EmptyState, NewestCosts, ShowPeriod, type CostsElsewhere } from './EmptyState.js';
import { ClusterIcon } from '../../ui/laterIcons.js';
import { Section } from '../../ui/Section.js';
import { StateMessage } from '../../ui/StateMessage.js';
import { useI18n } from '../../i18n/I18nProvider.js';

/**
 * Why no cluster reported: none is `connected`, none of those is in what is `filtered`, none of them was there in the period, or it was over
 * before the first figures of any (`unmeasured`); `unknown`: nothing says why.
 */
export type NoClusters = { why: 'connected' | 'filtered' } | NoClusterThen | NoFigures | { why: 'unknown'; elsewhere: CostsElsewhere };

export interface NoFigures {
  why: 'unmeasured';
  /** The day of the first figures. */
  since: Date;
  elsewhere: CostsElsewhere;
}

export interface NoClusterThen {
  why: 'then';
  /** When the last one before the period was removed; null: there was none. */
  removedAt: Date | null;
  /** When the first one after the period was connected; null: none was, so none is connected now. */
  connectedAt: Date | null;
  /** When one of them was there. */
  elsewhere: ChargePeriod;
}

export interface NoKubernetesProps {
  /** Null: some should, or it is not known. */
  noClusters: NoClusters | null;
  /** Left out: the host knows no way to connect one. */
  onConnect?: (() => void) | undefined;
  /** Left out: there is no way to another period. */
  onShowPeriod?: ((period: ChargePeriod) => void) | undefined;
}

/** No cluster is connected, or none was; or some are, or may be, and none has a cost here: why. */
export function NoKubernetes({ noClusters, onConnect, onShowPeriod }: NoKubernetesProps) {
  const { t, date } = useI18n();
  const why = noClusters?.why ?? 'unknown';
  const elsewhere = noClusters?.why === 'unmeasured' || noClusters?.why === 'unknown' ? noClusters.elsewhere : null;
  const since = noClusters?.why === 'unmeasured' ? date(noClusters.since) : '';
  return (
    <Section title={t('page.kubernetesTitle')} testId="k8s-none">
      {noClusters?.why === 'then' ? (
        <NoneThen {...noClusters} onConnect={onConnect} onShowPeriod={onShowPeriod} />
      ) : why === 'connected' ? (
        <EmptyState kind="noKubernetes" compact onConnect={onConnect} />
      ) : (
        <StateMessage
          compact
          testId="k8s-no-costs"
          icon={<ClusterIcon />}
          title={t('page.noKubernetesCosts.title', { why })}
          actions={elsewhere !== null && <ShowPeriod period={elsewhere === 'none' ? null : elsewhere} onShow={onShowPeriod} />}
        >
          {t('page.noKubernetesCosts.text', { why, since })}
          <NewestCosts
            elsewhere={elsewhere}
            none={t('page.noKubernetesCosts.inAYear')}
            text={(period) => t('page.noKubernetesCosts.newest', { period })}
          />
        </StateMessage>
      )}
    </Section>
  );
}

/** Clusters were connected at other times. To connect one helps only where none is. */
function NoneThen({ removedAt, connectedAt, elsewhere, onConnect, onShowPeriod }: NoClusterThen & Omit<NoKubernetesProps, 'noClusters'>) {
  const { t, date } = useI18n();
  const when = {
    which: removedAt === null ? 'yet' : connectedAt === null ? 'anyMore' : 'between',
    removed: removedAt === null ? '' : date(removedAt),
    connected: connectedAt === null ? '' : date(connectedAt),
  };
  return (
    <StateMessage
      compact
      testId="k8s-no-cluster-then"
      icon={<ClusterIcon />}
      title={t('page.noClusterThen.title', when)}
      actions={
        <>
          {connectedAt === null && onConnect !== undefined && (
            <Button variant="contained" size="small" disableElevation onClick={onConnect}>
              {t('state.noKubernetes.action')}
            </Button>
          )}
          <ShowPeriod period={elsewhere} onShow={onShowPeriod} />
        </>
      }
    >
      {t('page.noClusterThen.text', when)}
    </StateMessage>
  );
}
