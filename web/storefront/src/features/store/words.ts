import { type TranslateWith, useOwnSpeech } from '../../lib/own-words';
import { english, type StoreWords } from './words-en';
import { hindi } from './words-hi';

export type StoreTranslate = TranslateWith<keyof StoreWords>;

export const useStoreSpeech = () => useOwnSpeech(english, hindi);
