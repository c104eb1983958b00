package in.shikanji.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that can't fail is none: each one is shown a house that breaks it. */
@Tag("once")
final class RulesRefuseTest {
    private static final String BROKEN = RulesRefuseTest.class.getPackageName() + ".broken";
    private static final Rules RULES = new Rules(BROKEN);
    private static final JavaClasses HOUSE = new ClassFileImporter().importPackages(BROKEN);

    static List<String> rules() {
        return List.copyOf(RULES.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleSeesThatItIsBroken(String name) {
        assertThatThrownBy(() -> ArchitectureTest.rule(RULES, name).check(HOUSE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(BROKEN)
                .hasMessageContaining("was violated");
    }

    @Test
    void whatIsPublicWithoutACallerElsewhereIsSeen() {
        Uncalled uncalled = new Uncalled(HOUSE);

        assertThat(uncalled.types(BROKEN + ".customer")).containsExactly(BROKEN + ".customer.CustomerService");
        assertThat(uncalled.types(BROKEN + ".store")).as("known elsewhere").isEmpty();
        assertThat(uncalled.members(Set.of(BROKEN + ".mockito.Mock")))
                .containsExactly(BROKEN + ".mockito.Mock.never()");
    }
}
