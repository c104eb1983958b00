import { type TranslateWith, useOwnSpeech } from '../../lib/own-words';
import { english, type OrderWords } from './words-en';
import { hindi } from './words-hi';

export type OrderWord = keyof OrderWords;
export type OrderTranslate = TranslateWith<OrderWord>;

export const useOrderSpeech = () => useOwnSpeech(english, hindi);
