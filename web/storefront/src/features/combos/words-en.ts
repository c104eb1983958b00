export const english = {
  allJain: 'All of it is Jain as chosen.',
  notAllJain: 'Not Jain as chosen: {names}.',
  makeItYours: '{name}, your way',
};

export type ComboWords = typeof english;
