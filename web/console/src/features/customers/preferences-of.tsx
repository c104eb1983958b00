import { Part } from './part';
import { Fact } from './profile';
import { preferencesQuery } from './queries';
import { channelWords, dietWord, heatWord, languageWord, words } from './words';

export function PreferencesOf({ id }: { id: string }) {
  return (
    <Part query={preferencesQuery(id)}>
      {(kept) => (
        <dl className="flex flex-col gap-3">
          <Fact name={words.diet}>{dietWord(kept.diet)}</Fact>
          <Fact name={words.meals}>{kept.chauvihar ? words.chauvihar : words.anyTime}</Fact>
          <Fact name={words.spice}>{heatWord(kept.spiceLevel)}</Fact>
          <Fact name={words.language}>{languageWord(kept.language)}</Fact>
          <Fact name={words.told}>{channelWords(kept)}</Fact>
        </dl>
      )}
    </Part>
  );
}
