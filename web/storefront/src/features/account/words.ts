import { accountEnglish } from '@shikanji/api/error-words-account';
import { addErrorWords } from '@shikanji/api/errors';
import { type TranslateWith, useOwnSpeech } from '../../lib/own-words';
import { english, type AccountWords } from './words-en';
import { hindi } from './words-hi';

addErrorWords(accountEnglish);

export type AccountWord = keyof AccountWords;
export type AccountTranslate = TranslateWith<AccountWord>;

export const useAccountSpeech = () => useOwnSpeech(english, hindi);
