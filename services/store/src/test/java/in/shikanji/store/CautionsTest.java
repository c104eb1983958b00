package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks wrong with where a store says that it is. */
@Tag("once")
class CautionsTest {
    @ParameterizedTest
    @CsvSource({
        "560001, Karnataka, 29AAACJ0000A1ZL, ",
        "560001, KARNATAKA, 29AAACJ0000A1ZL, ",
        "190001, Jammu & Kashmir, , ",
        "194101, Ladakh, , ",
        "160017, Chandigarh, , ",
        "160017, Punjab, , ",
        "605001, Puducherry, , ",
        "605001, Tamil Nadu, , ",
        "500001, Telangana, , ",
        "560001, Kerala, , pincode_of_other_state",
        "452001, Madhya Pradesh, 29AAACJ0000A1ZL, gstin_of_other_state",
        "452001, Karnataka, 23AAACJ0000A1ZX, pincode_of_other_state gstin_of_other_state",
        "560001, Kanara, 29AAACJ0000A1ZL, unknown_state",
        "900001, Karnataka, 29AAACJ0000A1ZL, "
    })
    void pincodeGstinAndStateAreHeldAgainstEachOther(
            String pincode, String state, @Nullable String gstin, @Nullable String codes) {
        Profile plain = AStore.named("MGR").build().profile();
        Profile profile = new Profile(
                plain.name(),
                new Profile.Address("1 Road", null, "City", state, pincode, null, null),
                plain.contact(),
                new Profile.Legal("Jain Shikanji", "1 Road", Profile.GstScheme.REGULAR, gstin, "11226999000101", null),
                true,
                plain.rules(),
                plain.stations(),
                plain.slots());

        assertThat(Cautions.of(profile).stream()
                        .map(Refusal::code)
                        .filter(code -> !code.equals("legal_particulars_missing")))
                .containsExactly(codes == null ? new String[0] : codes.split(" "));
    }
}
