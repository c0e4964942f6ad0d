import { EmptyState } from './EmptyState.js';
import { ClusterIcon } from '../../ui/icons.js';
import { Section } from '../../ui/Section.js';
import { StateMessage } from '../../ui/StateMessage.js';
import { useI18n } from '../../i18n/I18nProvider.js';

/** Why no cluster should report: none is `connected`, none of those is in what is `filtered`, or none of these was there `yet`. */
export type NoClusters = 'connected' | 'filtered' | 'yet';

export interface NoKubernetesProps {
  /** Null: some should, or it is not known. */
  noClusters: NoClusters | null;
  /** Left out: the host knows no way to connect one. */
  onConnect?: (() => void) | undefined;
}

/** No cluster is connected; or some are, or may be, and none has a cost here: why. */
export function NoKubernetes({ noClusters, onConnect }: NoKubernetesProps) {
  const { t } = useI18n();
  const why = noClusters ?? 'unknown';
  return (
    <Section title={t('page.kubernetesTitle')} testId="k8s-none">
      {why === 'connected' ? (
        <EmptyState kind="noKubernetes" compact onConnect={onConnect} />
      ) : (
        <StateMessage compact testId="k8s-no-costs" icon={<ClusterIcon />} title={t('page.noKubernetesCosts.title', { why })}>
          {t('page.noKubernetesCosts.text', { why })}
        </StateMessage>
      )}
    </Section>
  );
}
