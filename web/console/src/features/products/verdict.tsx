import type { Diet, DietReason } from '@shikanji/api/types';
import { DietBadge } from '@shikanji/ui/diet-badge';
import { useQuery } from '@tanstack/react-query';
import { badgeName, badgeNames, badges } from '../../lib/diet/badge-words';
import { dietRulesQuery } from '../../lib/diet/rules';
import { fixedRules, words } from './words';

/** Each badge, held or not, and all that speaks against one. */
export function VerdictOf({ diet }: { diet: Diet }) {
  const rules = useQuery(dietRulesQuery).data?.rules ?? [];
  const ruleOf = (code: string) =>
    rules.find((rule) => rule.code === code)?.description ?? fixedRules[code];
  return (
    <div className="flex flex-col gap-3">
      <ul aria-label={words.verdict} className="flex flex-wrap gap-2">
        {badges.map((badge) => (
          <li key={badge}>
            <span aria-hidden>
              <DietBadge label={badgeName(badge)} holds={diet[badge]} />
            </span>
            <span className="sr-only">
              {diet[badge] ? words.holds(badgeName(badge)) : words.holdsNot(badgeName(badge))}
            </span>
          </li>
        ))}
      </ul>
      {diet.why.length === 0 ? (
        <p className="text-cumin">{words.noReasons}</p>
      ) : (
        <ul aria-label={words.reasons} className="divide-y border-y">
          {diet.why.map((reason, index) => (
            <Reason key={index} reason={reason} rule={ruleOf(reason.rule)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Reason({ reason, rule }: { reason: DietReason; rule: string | undefined }) {
  const { message, breaks, optional, remedy } = reason;
  // over what is taken anyway nobody need differ
  const differs = optional.filter((badge) => !breaks.includes(badge));
  return (
    <li className="flex flex-col gap-x-4 py-2 sm:flex-row">
      <span className="min-w-0 sm:w-1/2">
        <span className="font-semibold">{message}</span>
        {rule !== undefined && <span className="block text-sm text-cumin">{words.rule(rule)}</span>}
      </span>
      <span className="min-w-0 flex-1">
        {breaks.length > 0 && (
          <span className="block font-semibold text-clay">{words.takes(badgeNames(breaks))}</span>
        )}
        {differs.length > 0 && <span className="block">{words.differs(badgeNames(differs))}</span>}
        {remedy !== null && (
          <span className="block text-leaf">{words.remedy(remedy.optionName)}</span>
        )}
      </span>
    </li>
  );
}
