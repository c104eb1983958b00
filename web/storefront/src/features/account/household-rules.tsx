import type { DietRules } from '@shikanji/api/types';
import { answer } from '@shikanji/api/client';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { UseFormRegister } from 'react-hook-form';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { ChoiceSet } from './choice-set';
import type { PreferencesGiven } from './preferences-given';
import { useAccountSpeech } from './words';
import { ruleInHindi } from './words-rules';

const rulesQuery = queryOptions({
  queryKey: ['diet-rules'],
  queryFn: () => answer(api.GET('/diet-rules')),
});

const differing = ({ rules }: DietRules, strict: boolean) =>
  rules.filter(({ cells }) => cells[strict ? 'jainStrict' : 'jain'] === 'opt');

interface HouseholdRulesProps {
  strict: boolean;
  register: UseFormRegister<PreferencesGiven>;
}

/**
 * Where households differ. Jain dishes have these things unless a household leaves them out; strict ones do not unless it
 * takes them: so what is ticked is the exception, either way.
 */
export function HouseholdRules({ strict, register }: HouseholdRulesProps) {
  const { t, language } = useAccountSpeech();
  const rules = useQuery(rulesQuery);
  if (rules.isPending) {
    return (
      <Loading label={t('loading')}>
        <Skeleton className="h-44" />
      </Loading>
    );
  }
  if (rules.isError) return <Failure fault={rules.error} onRetry={() => void rules.refetch()} />;
  const shown = differing(rules.data, strict);
  if (shown.length === 0) return null;
  return (
    <ChoiceSet
      title={t(strict ? 'householdTakes' : 'householdLeaves')}
      text={t(strict ? 'householdTakesText' : 'householdLeavesText')}
    >
      {shown.map(({ code, description }) => (
        <ChoiceRow
          key={code}
          type="checkbox"
          value={code}
          label={language === 'hi' ? (ruleInHindi(code) ?? description) : description}
          {...register(strict ? 'accepts' : 'refuses')}
        />
      ))}
    </ChoiceSet>
  );
}
