import { useCallback } from 'react';
import { fill, type Values, useSpeech, type Word } from './i18n';

type Table<Own extends string> = Readonly<Record<Own, string>>;
export type TranslateWith<Own extends string> = (word: Own | Word, values?: Values) => string;

const isOwn = <Own extends string>(word: Own | Word, own: Table<Own>): word is Own => word in own;

/** For pages that have words of their own, which nobody fetches before the menu. */
export function useOwnSpeech<Own extends string>(english: Table<Own>, hindi: Table<Own>) {
  const { t: shared, language } = useSpeech();
  const own = language === 'hi' ? hindi : english;
  const t: TranslateWith<Own> = useCallback(
    (word, values) => (isOwn(word, own) ? fill(own[word], values) : shared(word, values)),
    [own, shared],
  );
  return { t, language };
}
