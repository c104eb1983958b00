import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import { Notice } from '@shikanji/ui/notice';

const words = {
  stale:
    'Somebody changed this meanwhile. The form shows how it stands now, with your changes on top. Look once more, then save.',
  staleBoth: (fields: string) => `Both of you changed: ${fields}. What you typed is shown.`,
  gone: 'Somebody removed this meanwhile. Close it, or add it anew.',
};

interface EditFaultsProps {
  /** Of `useEditing`. */
  editing: { both: readonly string[] | null; fault: Error | null; mayExist: boolean };
  /** What is said where a first try may have come to something. */
  mayExist: string;
  /** In words; without it no field is named. */
  fieldNames?: (fields: readonly string[]) => string;
}

/** Below a form: what somebody else changed meanwhile, and what was refused and stands at no field. */
export function EditFaults({ editing, mayExist, fieldNames }: EditFaultsProps) {
  const { both, fault } = editing;
  const told = both !== null && both.length > 0 && fieldNames !== undefined;
  return (
    <>
      {both !== null && (
        <Notice>
          {words.stale}
          {told && ` ${words.staleBoth(fieldNames(both))}`}
        </Notice>
      )}
      {fault !== null && (
        <Notice tone="clay">
          {editing.mayExist ? mayExist : isGone(fault) ? words.gone : wordsFor(fault, 'en')}
        </Notice>
      )}
    </>
  );
}

const isGone = (fault: Error): boolean => fault instanceof ApiProblem && fault.status === 404;
