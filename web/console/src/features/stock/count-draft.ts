import { z } from 'zod';
import { idempotencyKey } from '@shikanji/api/idempotency-key';

const sentSchema = z.array(
  z.object({
    itemId: z.string(),
    counted: z.number(),
    batch: z.object({ label: z.string().nullable(), expiresOn: z.string().nullable() }).optional(),
  }),
);

const lotSchema = z.object({ label: z.string(), expiresOn: z.string() });

const draftSchema = z.object({
  /** Made once for a sheet, so that it is counted once however often it is sent. */
  key: z.string().min(1),
  /** As typed, by item. */
  entries: z.record(z.string(), z.string()),
  /** Into which batch what is more goes, by item, as typed. */
  lots: z.record(z.string(), lotSchema).default({}),
  note: z.string(),
  /** What was sent and not heard of again: only the very same may go under this key. */
  sent: z.object({ lines: sentSchema, note: z.string() }).nullable(),
});

export type CountDraft = z.infer<typeof draftSchema>;
export type CountLot = z.infer<typeof lotSchema>;
export type CountLine = z.infer<typeof sentSchema>[number];

export const emptyDraft = (): CountDraft => ({
  key: idempotencyKey(),
  entries: {},
  lots: {},
  note: '',
  sent: null,
});

/** Whose sheet it is: what one person typed is not saved in another one's name. */
export const draftName = (personId: string, storeId: string): string =>
  `shikanji.console.count.${personId}.${storeId}`;

/** What was typed before the page was loaded anew; an empty sheet for what can't be read. */
export function readDraft(name: string, storage: Storage = sessionStorage): CountDraft {
  try {
    const read = draftSchema.safeParse(JSON.parse(storage.getItem(name) ?? 'null'));
    return read.success ? read.data : emptyDraft();
  } catch {
    return emptyDraft();
  }
}

export function keepDraft(
  name: string,
  draft: CountDraft,
  storage: Storage = sessionStorage,
): void {
  try {
    if (isEmpty(draft)) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify(draft));
  } catch {
    // a browser that keeps nothing: the sheet lives as long as the page
  }
}

export const isEmpty = ({ entries, note, sent }: CountDraft): boolean =>
  sent === null && note === '' && Object.keys(entries).length === 0;

/** With what was typed in one field; an empty field is one that was never touched. */
export function typed(draft: CountDraft, itemId: string, text: string): CountDraft {
  const others = Object.entries(draft.entries).filter(([id]) => id !== itemId);
  return {
    ...draft,
    entries: Object.fromEntries(text.trim() === '' ? others : [...others, [itemId, text]]),
  };
}
