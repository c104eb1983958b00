import { loadErrorWords } from '@shikanji/api/errors';
import type { Language } from '@shikanji/ui/format/money';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { persisted } from './persisted';
import { english, type Words } from './words-en';

export type Word = keyof Words;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (word: Word, values?: Values) => string;

/** Kept in this browser; with who is signed in it is kept as a preference as well. */
export const languageChoice = persisted<Language>('shikanji.language', (stored) =>
  stored === 'hi' || stored === 'en' ? stored : 'en',
);

/** Hindi is fetched only by those who read it. */
export async function loadWords(language: Language = languageChoice.get()): Promise<Words> {
  if (language === 'en') return english;
  const [words] = await Promise.all([import('./words-hi'), loadErrorWords(language)]);
  return words.hindi;
}

export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

interface Speech {
  language: Language;
  t: Translate;
  /** `items` with 1 takes `items_one`, otherwise `items_other`. */
  plural: (word: 'items', count: number) => string;
}

const SpeechContext = createContext<Speech | null>(null);

export function SpeechProvider({ first, children }: { first: Words; children: ReactNode }) {
  const wanted = languageChoice.use();
  const [spoken, setSpoken] = useState({ language: wanted, words: first });
  useEffect(() => {
    if (wanted === spoken.language) return;
    let over = false;
    loadWords(wanted)
      .then((words) => over || setSpoken({ language: wanted, words }))
      // no words, no other language
      .catch(() => over || languageChoice.set(spoken.language));
    return () => {
      over = true;
    };
  }, [wanted, spoken.language]);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const speech = useMemo<Speech>(() => {
    const t: Translate = (word, values) => fill(spoken.words[word], values);
    return {
      language: spoken.language,
      t,
      plural: (word, count) => t(count === 1 ? `${word}_one` : `${word}_other`, { count }),
    };
  }, [spoken]);

  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('useSpeech outside SpeechProvider');
  return speech;
}
