import { useOwnSpeech } from '../../lib/own-words';
import { english } from './words-en';
import { hindi } from './words-hi';

export const useComboSpeech = () => useOwnSpeech(english, hindi);
