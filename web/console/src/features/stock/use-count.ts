import { idempotencyKey } from '@shikanji/api/idempotency-key';
import { ApiProblem } from '@shikanji/api/problem';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { isOutcomeUnknown } from '../../lib/outcome';
import {
  type CountDraft,
  type CountLine,
  type CountLot,
  draftName,
  emptyDraft,
  keepDraft,
  readDraft,
  typed,
} from './count-draft';
import { type CountItem, linesOf, mostLines, refusedItems } from './count-items';
import { countStock } from './queries';
import { countWords } from './words-count';

export interface Count {
  draft: CountDraft;
  /** By item: what is wrong with its number. */
  wrong: ReadonlyMap<string, string>;
  /** Grows each time that all numbers were looked through. */
  checks: number;
  /** What keeps the sheet from being saved, in words. */
  trouble: string | null;
  fault: Error | null;
  /** It may have arrived: nothing can be changed before that is known. */
  locked: boolean;
  busy: boolean;
  reused: boolean;
  type: (itemId: string, text: string) => void;
  lot: (itemId: string, lot: CountLot) => void;
  note: (text: string) => void;
  clear: () => void;
  /** Under another key, for a sheet whose own was used. */
  asNew: () => void;
  save: () => void;
}

const nothingWrong: ReadonlyMap<string, string> = new Map();

const isReused = (fault: Error | null): boolean =>
  fault instanceof ApiProblem && fault.code === 'idempotency_key_reused';

const without = (wrong: ReadonlyMap<string, string>, itemId: string) =>
  wrong.has(itemId) ? new Map([...wrong].filter(([id]) => id !== itemId)) : wrong;

interface Sent {
  key: string;
  lines: CountLine[];
  note: string;
}

/** One person's sheet for one store: kept in the tab, saved once. */
export function useCount(
  personId: string,
  storeId: string,
  items: readonly CountItem[],
  onSaved: () => void,
): Count {
  const name = draftName(personId, storeId);
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => readDraft(name));
  const [wrong, setWrong] = useState(nothingWrong);
  const [checks, setChecks] = useState(0);
  const checked = (found: ReadonlyMap<string, string>) => {
    setWrong(found);
    setChecks((count) => count + 1);
  };
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => keepDraft(name, draft), [name, draft]);

  const post = useMutation({
    mutationFn: ({ key, lines, note }: Sent) =>
      countStock({ storeId, items: lines, ...(note !== '' && { note }) }, key),
    onSuccess: async (levels) => {
      clear();
      toast(countWords.saved(levels.length));
      onSaved();
      await queries.invalidateQueries({ queryKey: ['stock', storeId] });
    },
    onError: (fault, { lines }) => {
      if (isOutcomeUnknown(fault)) return;
      setDraft((sheet) => ({ ...sheet, sent: null }));
      if (fault instanceof ApiProblem) checked(refusedItems(fault.errors, lines));
    },
  });
  const { mutate, reset } = post;
  const touched = useCallback(() => {
    setTrouble(null);
    reset();
  }, [reset]);
  const type = useCallback(
    (itemId: string, text: string) => {
      touched();
      setWrong((before) => without(before, itemId));
      setDraft((sheet) => typed(sheet, itemId, text));
    },
    [touched],
  );
  const lot = useCallback(
    (itemId: string, given: CountLot) => {
      touched();
      setDraft((sheet) => ({ ...sheet, lots: { ...sheet.lots, [itemId]: given } }));
    },
    [touched],
  );
  const clear = () => {
    const empty = emptyDraft();
    // at once: what was saved must not be found again, wherever one goes next
    keepDraft(name, empty);
    setDraft(empty);
    setWrong(nothingWrong);
  };
  const send = (sheet: CountDraft, lines: CountLine[], note: string) => {
    const next = { ...sheet, sent: { lines, note } };
    // before it is sent: the page may be gone before the answer comes
    keepDraft(name, next);
    setDraft(next);
    mutate({ key: sheet.key, lines, note });
  };
  const save = (sheet: CountDraft) => {
    setTrouble(null);
    if (!navigator.onLine) return setTrouble(countWords.offline);
    if (sheet.sent !== null) return send(sheet, sheet.sent.lines, sheet.sent.note);
    const { lines, wrong: found } = linesOf(items, sheet.entries, sheet.lots);
    checked(found);
    if (found.size > 0) return setTrouble(countWords.wrong(found.size));
    if (lines.length === 0) return setTrouble(countWords.needOne);
    if (lines.length > mostLines) return setTrouble(countWords.tooMany(mostLines));
    send(sheet, lines, sheet.note.trim());
  };
  return {
    draft,
    wrong,
    checks,
    trouble,
    fault: post.error,
    locked: draft.sent !== null,
    busy: post.isPending,
    reused: isReused(post.error),
    type,
    lot,
    note: (note) => {
      touched();
      setDraft((sheet) => ({ ...sheet, note }));
    },
    clear: () => {
      touched();
      clear();
    },
    asNew: () => save({ ...draft, key: idempotencyKey() }),
    save: () => save(draft),
  };
}
