package in.shikanji.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class SoundTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "shikanji shikanjee sikanji sheekanji शिकंजी शिकन्जी शिकञ्जी",
                "chaas chhaas chas छास",
                "chaach chhachh chachh छाछ",
                "lassi lasee lasi लस्सी",
                "chai chay chaay चाय",
                "aam am आम",
                "aamras amras आमरस",
                "nimbu neembu nimboo ninbu नींबू निंबू निम्बू",
                "dhokla dhokala dokla ढोकला",
                "kachori kachauri kachodi kachoree कचौरी कचौड़ी",
                "samosa samosaa shamosa समोसा",
                "jeera zeera jira zira जीरा ज़ीरा",
                "elaichi ilaichi elaychi इलायची",
                "adrak adarak अदरक",
                "pudina pudeena poodina पुदीना",
                "gur gud गुड़",
                "jaiphal jayfal jaifal जायफल",
                "pulao pulav pulaw पुलाव",
                "malai malaai मलाई",
                "dhania dhaniya धनिया",
                "khichdi khichri खिचड़ी",
                "matar mattar मटर",
                "haldi haldee हल्दी",
                "lahsun lahsoon लहसुन",
                "kachcha kaccha kacha कच्चा",
                "saunf sonf shaunf सौंफ",
                "हींग हिंग हीँग hing heeng",
                "coffee kofi कॉफ़ी",
                "halwa halva हलवा",
                "mix miks मिक्स",
                "citric sitrik सिट्रिक",
            })
    void isTheSameForAll(String spellings) {
        List<String> words = Words.of(spellings, 200, 20);

        assertThat(words.stream().map(Sound::of)).hasSizeGreaterThan(2).containsOnly(Sound.of(words.getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chai chaas chaat chana",
                "tel til तिल तेल",
                "gur jaggery sugar",
                "barf barfi",
                "pan pani",
                "गुड़ गूदा",
                "dahi dal",
                "milk mint mirch",
                "curd card",
                "rose rice",
                "paneer pani",
            })
    void isAnotherForEach(String others) {
        // Pairs in two scripts are the same word.
        List<String> sounds =
                Arrays.stream(others.split(" ")).map(Sound::of).distinct().toList();

        assertThat(sounds).hasSize(others.equals("tel til तिल तेल") ? 2 : others.split(" ").length);
    }
}
