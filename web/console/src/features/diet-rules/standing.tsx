import type { DietRules } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { approver, isComing } from './versions';
import { whenWords } from './when-words';
import { words } from './words';

interface StandingProps {
  rules: DietRules;
  versions: readonly DietRules[];
  now: number;
  nameOf: (id: string) => string | undefined;
}

/** By whose word dishes are judged now, and whether that is about to change. */
export function Standing({ rules, versions, now, nameOf }: StandingProps) {
  const coming = versions
    .filter((version) => isComing(version, now))
    .sort((one, other) => (one.effectiveFrom ?? '').localeCompare(other.effectiveFrom ?? ''));
  return (
    <>
      {rules.version === 0 ? (
        <Notice>{words.nobody}</Notice>
      ) : (
        <p className="font-semibold">
          {words.inEffect(rules.version, whenWords(rules.effectiveFrom), approver(rules, nameOf))}
        </p>
      )}
      {coming.map(({ version, effectiveFrom }) => (
        <Notice key={version}>{words.scheduled(version, whenWords(effectiveFrom))}</Notice>
      ))}
    </>
  );
}
