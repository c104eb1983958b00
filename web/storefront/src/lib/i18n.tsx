import { loadErrorWords } from '@shikanji/api/errors';
import type { Language } from '@shikanji/ui/format/money';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { persisted } from './persisted';
import { english, type Words } from './words-en';

export type Word = keyof Words;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (word: Word, values?: Values) => string;

const remembered = persisted<Language>('shikanji.language', (stored) =>
  stored === 'hi' || stored === 'en' ? stored : 'en',
);

/** Hindi is fetched only by those who read it. */
export async function loadWords(language: Language = remembered.get()): Promise<Words> {
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
  change: (language: Language) => void;
}

const SpeechContext = createContext<Speech | null>(null);

export function SpeechProvider({ first, children }: { first: Words; children: ReactNode }) {
  const [spoken, setSpoken] = useState({ language: remembered.get(), words: first });
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const speech = useMemo<Speech>(() => {
    const t: Translate = (word, values) => fill(spoken.words[word], values);
    return {
      language: spoken.language,
      t,
      plural: (word, count) => t(count === 1 ? `${word}_one` : `${word}_other`, { count }),
      change: (language) => {
        remembered.set(language);
        void loadWords(language).then((words) => setSpoken({ language, words }));
      },
    };
  }, [spoken]);

  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('useSpeech outside SpeechProvider');
  return speech;
}
