import type { DietCell } from '@shikanji/api/types';

export const cells = ['ok', 'opt', 'no'] as const satisfies readonly DietCell[];

const cellWords: Readonly<Record<DietCell, string>> = { ok: 'OK', opt: 'Differs', no: 'No' };

export const cellWord = (cell: DietCell): string => cellWords[cell];

export const isCell = (text: string): text is DietCell => Object.hasOwn(cellWords, text);

export const words = {
  title: 'Diet rules',
  intro:
    'What in a dish takes which badge from it. Every dish on the menu is judged by this table.',
  legendTitle: 'What the words mean',
  legend: {
    ok: 'Nothing against the badge.',
    opt: 'Households differ. The dish keeps the badge, but not the strict ones: Jain, strict; Tithi; Ayambil.',
    no: 'Takes the badge away.',
    fixed: 'What the word itself or the law decides; no brand can change it.',
  },
  fixed: 'Fixed',
  loading: 'The rules are loading',
  failed: 'The rules could not be loaded.',
  again: 'Try again',
  nobody:
    'Nobody has approved these yet. It is the table that the program comes with, and your brand does not answer for it until an owner has approved it.',
  inEffect: (version: number, day: string, who: string) =>
    `Version ${version}, in effect since ${day}, approved by ${who}.`,
  scheduled: (version: number, day: string) => `Version ${version} takes its place ${day}.`,
  badge: 'Badge',
  rule: 'What is in the dish',
  cell: (rule: string, badge: string) => `${rule}: ${badge}`,
  edit: 'Change the rules',
  approveAsIs: 'Look at it and approve it',
  stopEditing: 'Not now',
  changed: (count: number) =>
    count === 0 ? 'No changes' : `${count} ${count === 1 ? 'cell' : 'cells'} changed`,
  preview: 'See what it does',
  previewing: 'It is being worked out',
  // approving
  approveTitle: (version: number) => `Approve version ${version}`,
  effect: 'What guests see once it is in effect',
  changedCells: 'What you changed',
  cellChange: (rule: string, badge: string, before: string, after: string) =>
    `${rule} for ${badge}: ${before} → ${after}`,
  nothingChanged: 'No cell: you approve the table as it stands.',
  note: 'Note',
  noteHint: 'Why, or who was asked: it stays with the version.',
  when: 'In effect',
  now: 'At once',
  later: 'From a later time on',
  at: 'From',
  atHint: 'By the clock where you are.',
  needAt: 'Choose a time that is still to come.',
  approve: 'Approve',
  approved: (version: number) => `Version ${version} is approved.`,
  stale:
    'Another version was approved meanwhile, perhaps by your own try before. The table shows how it stands now, with your changes on top.',
  leaveTitle: 'Leave the rules?',
  leaveText: 'What you changed in the table is not approved, and is lost then.',
  stay: 'Stay here',
  leave: 'Leave',
  // versions
  versions: 'Versions',
  versionsFailed: 'The versions could not be loaded.',
  noVersions: 'None yet. The first one that an owner approves stands here.',
  version: (version: number) => `Version ${version}`,
  from: (when: string) => `in effect from ${when}`,
  anOwner: 'an owner or administrator',
  by: (who: string) => `approved by ${who}`,
  current: 'In effect',
  coming: 'To come',
  show: (version: number) => `Show the table of version ${version}`,
  showWord: 'Show its table',
  shown: (version: number) => `This is the table of version ${version}, only to look at.`,
  back: 'Back to the one in effect',
  difference: (count: number) =>
    `${count} ${count === 1 ? 'cell' : 'cells'} other than in the version before`,
} as const;
