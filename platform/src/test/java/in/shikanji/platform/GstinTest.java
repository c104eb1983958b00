package in.shikanji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the pen in a GSTIN is seen. */
class GstinTest {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String VALID = "29AAGCB7383J1Z4";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27AAPFU0939F1ZV",
                "29AAGCB7383J1Z4",
                "24AAACC1206D1ZM",
                "07AAACC1206D1ZI",
                "23AAACJ0000A1ZX",
                "08AAACJ0000A1ZP",
                "29AAACJ0000A1ZL"
            })
    void thoseThatAreGivenOutAreTaken(String gstin) {
        assertThat(Gstin.of(gstin)).contains(new Gstin(gstin));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 27aapfu0939f1zv", "27 AAPFU 0939 F1ZV", "27AAPFU0939F1Zv\t"})
    void asPeopleWriteThem(String gstin) {
        assertThat(Gstin.of(gstin)).contains(new Gstin("27AAPFU0939F1ZV"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "27AAPFU0939F1Z",
                "27AAPFU0939F1ZVV",
                "27AAPFU0939F1ZW", // another check character
                "27AAPFU0939F1ZO",
                "28AAPFU0939F1ZV", // another state
                "27AAPFU0993F1ZV", // two digits changed places
                "27APAFU0939F1ZV", // two letters changed places
                "72AAPFU0939F1ZV",
                "27AAPFU0939F1XV", // no Z where one must be
                "27AAPFU0939F0ZV", // counted from zero
                "2AAAPFU0939F1ZV",
                "27AAPF00939F1ZV", // a zero for a letter
                "27AAPFUO939F1ZV", // a letter for a zero
                "00AAPFU0939F1ZB", // there is no such state, though the check character is right
                "39AAPFU0939F1ZQ",
                "27AAPFU0939F1Z\u0966"
            })
    void whatIsNoneIsNot(String gstin) {
        assertThat(Gstin.of(gstin)).isEmpty();
    }

    /** Each doubled value counts otherwise, so one wrong character always changes the last. */
    @Property
    void oneWrongCharacterIsSeen(@ForAll @IntRange(max = 14) int place, @ForAll @IntRange(max = 35) int wrong) {
        char other = ALPHABET.charAt(wrong);
        if (VALID.charAt(place) != other) {
            String slip = VALID.substring(0, place) + other + VALID.substring(place + 1);

            assertThat(Gstin.of(slip)).isEmpty();
        }
    }
}
