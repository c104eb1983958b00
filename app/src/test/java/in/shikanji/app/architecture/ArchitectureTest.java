package in.shikanji.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house against its {@link Rules}. */
@Tag("once")
final class ArchitectureTest {
    private static final Rules RULES = new Rules("in.shikanji");
    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPaths(classFiles());
    private static final JavaClasses HOUSE =
            EVERYTHING.that(stand("in the program", "/(?!bench/)[^/]+/target/classes/"));
    private static final JavaClasses TESTS = EVERYTHING.that(stand("in tests", "/target/test-classes/"));

    /** Logback finds it by its name in META-INF. */
    private static final String FOUND_BY_NAME = "in.shikanji.platform.telemetry.LoggingSetup";

    /** What one does with money, whether anybody does it yet or not. */
    private static final String VOCABULARY = "in.shikanji.platform.Money.";

    private static final String[] SEEN = {
        "in.shikanji.platform",
        "in.shikanji.contracts",
        "in.shikanji.store",
        "in.shikanji.inventory",
        "in.shikanji.order",
        "in.shikanji.customer"
    };

    static List<String> rules() {
        return List.copyOf(RULES.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsItsRules(String name) {
        rule(RULES, name).check(HOUSE);
    }

    @Test
    void whatIsPublicBelowIsUsedElsewhere() {
        Set<String> types = new Uncalled(HOUSE).types(SEEN);
        // Tests of other packages are callers, too: they see what a service that is yet to come would see.
        Set<String> members = new Uncalled(EVERYTHING)
                .members(HOUSE.stream()
                        .filter(Uncalled.isPublicIn(SEEN))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet()));
        members.removeIf(member -> member.startsWith(VOCABULARY));

        assertThat(types).containsExactly(FOUND_BY_NAME);
        assertThat(members).containsExactly(FOUND_BY_NAME + ".<init>()");
    }

    @Test
    void testsMockNothingAndDoNotSleep() {
        assertThat(TESTS.size()).as("classes of tests").isGreaterThan(100);
        rule(RULES, "nothing is mocked").check(TESTS);
        rule(RULES, "nothing waits by sleeping").check(TESTS);
    }

    static ArchRule rule(Rules rules, String name) {
        ArchRule rule = rules.all().get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule is called " + name);
        }
        return rule;
    }

    /** Those of all modules and of their tests, but for the rooms that are built to break the rules. */
    private static List<Path> classFiles() {
        try (Stream<Path> all =
                Files.find(Path.of(".."), 15, (path, _) -> path.toString().endsWith(".class"))) {
            return all.filter(file -> !file.toString().contains("/architecture/broken/"))
                    .filter(file -> file.toString().matches(".*/target/(test-)?classes/.*"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DescribedPredicate<JavaClass> stand(String description, String place) {
        Pattern pattern = Pattern.compile(place);
        return DescribedPredicate.describe(
                description,
                type -> type.getSource()
                        .filter(source ->
                                pattern.matcher(source.getUri().toString()).find())
                        .isPresent());
    }
}
