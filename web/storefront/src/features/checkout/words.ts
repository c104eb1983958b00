import { type TranslateWith, useOwnSpeech } from '../../lib/own-words';
import { type CheckoutWords, english } from './words-en';
import { hindi } from './words-hi';

export type CheckoutTranslate = TranslateWith<keyof CheckoutWords>;

export const useCheckoutSpeech = () => useOwnSpeech(english, hindi);
