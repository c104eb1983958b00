import { useCallback } from 'react';
import { fill, type Values, useSpeech, type Word } from '../../lib/i18n';
import { english, type AccountWords } from './words-en';
import { hindi } from './words-hi';

export type AccountWord = keyof AccountWords;
export type AccountTranslate = (word: AccountWord | Word, values?: Values) => string;

const isOwn = (word: AccountWord | Word): word is AccountWord => word in english;

/** The account's pages have words of their own, which nobody fetches before the menu. */
export function useAccountSpeech() {
  const { t: shared, language } = useSpeech();
  const t: AccountTranslate = useCallback(
    (word, values) =>
      isOwn(word)
        ? fill((language === 'hi' ? hindi : english)[word], values)
        : shared(word, values),
    [language, shared],
  );
  return { t, language };
}
