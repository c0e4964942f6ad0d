import { Button, Stack, Typography } from '@mui/material';
import { InfoIcon } from '../../ui/icons.js';
import { useI18n } from '../../i18n/I18nProvider.js';

/** `clusters`: which should report; `clustersNamed`: the same, where the answer names some that did not. `kubernetesRows`: the rows that were cut from the answer; `…Cut`: they are too many themselves. */
export type Unanswered = 'clusters' | 'clustersNamed' | 'kubernetesRows' | 'kubernetesRowsCut';

export interface UnansweredNoteProps {
  questions: readonly Unanswered[];
  onRetry: () => void;
}

/** What the page does without, said where the notices are, and read out by the header; asked again it may come, unless there is too much of it. */
export function UnansweredNote({ questions, onRetry }: UnansweredNoteProps) {
  const { t } = useI18n();
  if (questions.length === 0) return null;
  return (
    <Stack data-test-id="k8s-unanswered" sx={{ gap: 0.5 }}>
      {questions.map((question) => (
        <Stack key={question} direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <InfoIcon fontSize="small" color="action" />
          <Typography variant="body2" sx={{ flex: '0 1 auto' }}>
            {t(`page.unanswered.${question}`)}
          </Typography>
          {question !== 'kubernetesRowsCut' && (
            <Button size="small" onClick={onRetry}>
              {t('state.retry')}
            </Button>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
