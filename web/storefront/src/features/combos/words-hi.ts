import type { ComboWords } from './words-en';

export const hindi: ComboWords = {
  allJain: 'जो चुना है, वह सब जैन है।',
  notAllJain: 'यह जैन नहीं है: {names}।',
  makeItYours: '{name}, अपने ढंग से',
};
