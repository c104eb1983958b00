package in.shikanji.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(ArchitectureTest::isNoTest).importPackages("in.shikanji");

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
    void whatIsPublicBelowIsUsedElsewhere() throws IOException {
        Set<String> types = new Uncalled(HOUSE).types(SEEN);
        // Tests of other packages are callers, too: they see what a service that is yet to come would see.
        Set<String> members = new Uncalled(new ClassFileImporter().importPaths(classes("classes", "test-classes")))
                .members(HOUSE.stream()
                        .filter(Uncalled.isPublicIn(SEEN))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet()));
        members.removeIf(member -> member.startsWith(VOCABULARY));

        assertThat(types).containsExactly(FOUND_BY_NAME);
        assertThat(members).containsExactly(FOUND_BY_NAME + ".<init>()");
    }

    @Test
    void testsMockNothingAndDoNotSleep() throws IOException {
        JavaClasses tests = new ClassFileImporter().importPaths(classes("test-classes"));

        assertThat(tests.size()).as("classes of tests").isGreaterThan(100);
        rule(RULES, "nothing is mocked").check(tests);
        rule(RULES, "nothing waits by sleeping").check(tests);
    }

    static ArchRule rule(Rules rules, String name) {
        ArchRule rule = rules.all().get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule is called " + name);
        }
        return rule;
    }

    /** The class files of all modules beside this one, but for the rooms that are built to break the rules. */
    private static List<Path> classes(String... kinds) throws IOException {
        Set<String> wanted = Set.of(kinds);
        try (Stream<Path> all =
                Files.find(Path.of(".."), 15, (path, _) -> path.toString().endsWith(".class"))) {
            return all.filter(file -> !file.toString().contains("/architecture/broken/"))
                    .filter(file -> wanted.contains(kind(file)))
                    .toList();
        }
    }

    /** The folder below {@code target}. */
    private static String kind(Path file) {
        for (int depth = 1; depth < file.getNameCount(); depth++) {
            if (file.getName(depth - 1).toString().equals("target")) {
                return file.getName(depth).toString();
            }
        }
        return "";
    }

    private static boolean isNoTest(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
}
