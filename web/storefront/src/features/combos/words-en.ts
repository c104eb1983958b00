export const english = {
  allJain: 'All of it is Jain as chosen.',
  notAllJain: 'Not Jain as chosen: {names}.',
  makeItYours: '{name}, your way',
  comboGone: 'This combo is no longer on the menu.',
};

export type ComboWords = typeof english;
