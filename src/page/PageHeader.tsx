import { Box, Typography } from '@mui/material';
import type { ReactNode, Ref } from 'react';
import { PeriodPicker } from '../features/period/PeriodPicker.js';
import { PeriodSkeleton } from '../features/period/PeriodSkeleton.js';
import { VISUALLY_HIDDEN } from '../ui/VisuallyHidden.js';
import { whatFailed } from '../features/states/ErrorState.js';
import { useHasLanguage, useI18n } from '../i18n/I18nProvider.js';
import { timeOfDay } from '../i18n/formats/dates.js';
import { reachesPastToday } from '../domain/period/reachesPastToday.js';
import { isPartOfAsked } from '../domain/report/isPartOfAsked.js';
import { LazyPanel } from '../ui/LazyPanel.js';
import { useHeading } from '../ui/surroundings.js';
import type { DetailsParts } from './lazyParts.js';
import type { Emptiness } from './emptiness.js';
import { errorKind } from './errorKind.js';
import type { ExpensesModel } from './useExpensesModel.js';
import { quietText } from '../theme/quietText.js';
import { SMALLEST, WIDE } from '../theme/container.js';

export interface PageHeaderProps {
  model: ExpensesModel;
  /** False: the host has one above. */
  title: string | false;
  /** There is nothing to show, and why; null: there is, or it is not known. */
  emptiness: Emptiness | null;
  /** Of what shows the period. */
  periodRef: Ref<HTMLInputElement>;
  /** Whether it can be chosen here. */
  isPeriodShown: boolean;
  parts: Pick<DetailsParts, 'age' | 'periods'>;
  /** At the end of the line. */
  actions?: ReactNode;
}

/** What is shown for when: title, period in UTC, currency, and how old the figures are. It stays while they load or fail. */
export function PageHeader({ model, title, emptiness, periodRef, isPeriodShown, parts, actions }: PageHeaderProps) {
  const { state, setPeriod, now } = model;
  const { period } = model.scope;
  const { t, currency, dateRange, locale } = useI18n();
  const heading = useHeading(0);
  const failure = state.status === 'ready' ? state.failure : null;
  const failed = failure && errorKind(failure);
  const failureTitle = failed && t(`state.error.${failed}.title`, { what: whatFailed(failure.status) });
  // An answer of a part of the period is not said to be of all of it.
  const covered = state.status === 'ready' && isPartOfAsked(state.report) ? state.report.period : null;
  const hasDaysToCome = covered === null && state.status === 'ready' && emptiness === null && reachesPastToday(period, now);
  const isNew = state.status === 'ready' && !state.isFetching && failure === null;
  // Words in another language than the one asked for would only be seen to change.
  const visibility = useHasLanguage() ? undefined : 'hidden';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1.5, visibility }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        {title !== false && (
          <Typography variant={heading === 'h1' ? 'h6' : 'subtitle1'} component={heading} sx={{ fontWeight: 600, lineHeight: 1.3 }}>
            {title}
          </Typography>
        )}
        {/* Read out when another period, or newer figures, are asked for and have come. Their running age is shown only. */}
        <div role="status" style={VISUALLY_HIDDEN}>
          {state.status === 'pending' && t('state.loading')}
          {emptiness !== null && t(`state.${emptiness}.title`)}
          {isNew &&
            emptiness === null &&
            [
              t('page.shown', { period: dateRange(covered ?? period), time: timeOfDay(locale, state.fetchedAt) }),
              ...(hasDaysToCome ? [`${t('page.untilToday')}.`] : []),
              ...state.unanswered.map((question) => t(`page.unanswered.${question}`)),
            ].join(' ')}
        </div>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', minHeight: 30 }}>
          {!isPeriodShown && (
            <Typography
              variant="caption"
              ref={periodRef}
              tabIndex={-1}
              sx={{ fontWeight: 600 }}
              data-print="hide"
              data-test-id="k8s-period"
            >
              {t('page.labelled', { label: t('period.label'), value: dateRange(period) })}
            </Typography>
          )}
          <Typography variant="caption" sx={{ color: quietText }} data-test-id="k8s-currency">
            {currency === '' ? t('page.currencyUnknown') : t('page.currency', { currency })}
          </Typography>
          {covered !== null && (
            <Typography variant="caption" sx={{ fontWeight: 600 }} data-test-id="k8s-covered">
              {t('page.covered', { period: dateRange(covered) })}
            </Typography>
          )}
          {hasDaysToCome && (
            <Typography variant="caption" sx={{ color: quietText }} data-test-id="k8s-until-today">
              {t('page.untilToday')}
            </Typography>
          )}
          {(state.status === 'pending' || state.status === 'ready') && (
            <Box sx={AGE}>
              {state.status === 'ready' && (
                <LazyPanel part={parts.age} placeholder={null} renderFailed={() => null}>
                  {(RefreshStatus) => (
                    <RefreshStatus
                      fetchedAt={state.fetchedAt}
                      now={now}
                      isFetching={state.isFetching}
                      failure={failureTitle === null ? null : { message: failureTitle }}
                      waiting={state.waiting && { since: new Date(state.waiting.since), hasGivenUp: state.waiting.hasGivenUp }}
                      onRefresh={state.refresh}
                    />
                  )}
                </LazyPanel>
              )}
            </Box>
          )}
        </Box>
      </Box>
      <Box sx={TOOLS}>
        {isPeriodShown && (
          <PeriodPicker
            period={period}
            fieldRef={periodRef}
            onChange={setPeriod}
            renderChoices={(choose) => (
              <LazyPanel part={parts.periods} placeholder={<PeriodSkeleton />}>
                {(PeriodChoices) => <PeriodChoices period={period} now={now} onChoose={choose} />}
              </LazyPanel>
            )}
          />
        )}
        {actions}
      </Box>
    </Box>
  );
}

/** Kept before there is an age, and in a line of its own where some language needs one: what stands below never moves for it. */
const AGE = { minHeight: 30, flexBasis: '100%', [WIDE]: { flexBasis: 'auto' } };

/** On the narrowest screens the period has a line of its own in every language, not only in those of long dates. */
const TOOLS = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1.5,
  alignItems: 'center',
  [SMALLEST]: { '& > :first-of-type': { flexBasis: '100%' } },
};
