import { EmptyState } from '../components/EmptyState.js';
import { ClusterIcon } from '../ui/icons.js';
import { Section } from '../components/Section.js';
import { StateMessage } from '../ui/StateMessage.js';
import { useI18n } from '../i18n/I18nProvider.js';
import type { DetailsProps } from './detailsProps.js';

export type NoKubernetesProps = Pick<DetailsProps, 'noClusters' | 'onNavigate'>;

/** No cluster is connected; or some are, or may be, and none has a cost here: why. */
export function NoKubernetes({ noClusters, onNavigate }: NoKubernetesProps) {
  const { t } = useI18n();
  const why = noClusters ?? 'unknown';
  return (
    <Section title={t('page.kubernetesTitle')} testId="k8s-none">
      {why === 'connected' ? (
        <EmptyState kind="noKubernetes" compact onConnect={onNavigate && (() => onNavigate({ to: 'connect-cluster' }))} />
      ) : (
        <StateMessage compact testId="k8s-no-costs" icon={<ClusterIcon />} title={t('page.noKubernetesCosts.title', { why })}>
          {t('page.noKubernetesCosts.text', { why })}
        </StateMessage>
      )}
    </Section>
  );
}
