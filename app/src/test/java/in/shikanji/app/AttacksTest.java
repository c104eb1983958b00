package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.Attacks.Attack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What attackers try first, each row one attack over HTTP beside what it must come to. Guesses at ids are in
 * {@code PermissionsTest}, broken requests in {@code FuzzTest}, Google's lies in {@code OpenIdProviderTest}.
 */
class AttacksTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji(
            "--url",
            "https://shop.example",
            "--cors-origins",
            "https://app.shop.example",
            "--trusted-proxies",
            "127.0.0.1");

    private static List<Attack> attacks() throws Exception {
        List<Attack> attacks = new ArrayList<>();
        for (Attacks family : List.of(
                new TokenAttacks(shikanji),
                new BrowserAttacks(shikanji),
                new RequestAttacks(shikanji),
                new AccountAttacks(shikanji))) {
            attacks.addAll(family.all());
        }
        return attacks;
    }

    @TestFactory
    Stream<DynamicTest> everyAttackComesToNothing() throws Exception {
        return attacks().stream()
                .map(attack -> DynamicTest.dynamicTest(
                        attack.name(),
                        () -> assertThat(String.valueOf(attack.attempt().call()))
                                .isEqualTo(attack.outcome())));
    }

    @Test
    void thereAreAtLeastSixty() throws Exception {
        assertThat(attacks().stream().map(Attack::name))
                .hasSizeGreaterThanOrEqualTo(60)
                .doesNotHaveDuplicates();
    }
}
