import type { DietBadge, DietCell, DietRule, DietRulesChange } from '@shikanji/api/types';
import { badges } from '../../lib/diet/badge-words';

/** What somebody chose and has not approved, by rule and badge. */
export type Draft = ReadonlyMap<string, DietCell>;

const place = (code: string, badge: DietBadge): string => `${code} ${badge}`;

export const cellOf = ({ cells }: DietRule, badge: DietBadge): DietCell => cells[badge] ?? 'no';

export const chosen = (draft: Draft, rule: DietRule, badge: DietBadge): DietCell =>
  draft.get(place(rule.code, badge)) ?? cellOf(rule, badge);

/** With another choice in one cell; one that stands there anyway is none. */
export function choose(draft: Draft, rule: DietRule, badge: DietBadge, cell: DietCell): Draft {
  const next = new Map(draft);
  if (cellOf(rule, badge) === cell) next.delete(place(rule.code, badge));
  else next.set(place(rule.code, badge), cell);
  return next;
}

export interface CellChange {
  rule: DietRule;
  badge: DietBadge;
  before: DietCell;
  after: DietCell;
}

/** Where the draft is another than the table. */
export const changesOf = (rules: readonly DietRule[], draft: Draft): CellChange[] =>
  rules.flatMap((rule) =>
    badges.flatMap((badge) => {
      const [before, after] = [cellOf(rule, badge), chosen(draft, rule, badge)];
      return before === after ? [] : [{ rule, badge, before, after }];
    }),
  );

/** Only the rules that change; of them only the cells. */
export function requested(changes: readonly CellChange[]): DietRulesChange['rules'] {
  const rows = new Map<string, Partial<Record<DietBadge, DietCell>>>();
  for (const { rule, badge, after } of changes) {
    rows.set(rule.code, { ...rows.get(rule.code), [badge]: after });
  }
  return [...rows].map(([code, cells]) => ({ code, cells }));
}

/** How many cells of one table are other than those of another. */
export function difference(rules: readonly DietRule[], before: readonly DietRule[]): number {
  const known = new Map(before.map((rule) => [rule.code, rule]));
  return rules.reduce((count, rule) => {
    const was = known.get(rule.code);
    const other = badges.filter((badge) => was && cellOf(rule, badge) !== cellOf(was, badge));
    return count + other.length;
  }, 0);
}
