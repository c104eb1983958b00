package in.shikanji.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house rules that a compiler does not keep. */
@Tag("once")
class ArchitectureTest {
    static final List<String> SERVICES = List.of("store", "inventory", "order", "customer");

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(ArchitectureTest::isNoTest).importPackages("in.shikanji");

    /** Logback finds it by its name in META-INF. */
    private static final String FOUND_BY_NAME = "in.shikanji.platform.telemetry.LoggingSetup";

    private static final String[] INJECTION = {
        "jakarta.inject..", "javax.inject..", "org.springframework..", "com.google.inject..", "io.helidon.service.."
    };

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aServiceKnowsThePlatformAndTheContractsAndNoOtherService(String service) {
        noClasses()
                .that()
                .resideInAPackage("in.shikanji." + service + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("in.shikanji..")
                        .and(not(resideInAnyPackage(
                                "in.shikanji." + service + "..", "in.shikanji.platform..", "in.shikanji.contracts.."))))
                .check(HOUSE);
    }

    @Test
    void platformAndContractsKnowNobodyAboveThem() {
        noClasses()
                .that()
                .resideInAPackage("in.shikanji.platform..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("in.shikanji..").and(not(resideInAPackage("in.shikanji.platform.."))))
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("in.shikanji.contracts..")
                .or()
                .resideInAPackage("in.shikanji.gateway..")
                .should()
                .dependOnClassesThat(resideInAPackage("in.shikanji..")
                        .and(not(resideInAnyPackage(
                                "in.shikanji.contracts..", "in.shikanji.platform..", "in.shikanji.gateway.."))))
                .check(HOUSE);
    }

    @Test
    void subPackagesMakeNoCircles() {
        slices().matching("in.shikanji.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theHttpLibraryStaysInItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("in.shikanji.platform.http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.helidon..")
                .check(HOUSE);
    }

    @Test
    void theDatabaseEngineStaysInItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("in.shikanji.platform.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "com.zaxxer..",
                        "org.flywaydb..")
                .check(HOUSE);
    }

    @Test
    void aServiceShowsNothingButItsModule() {
        classes()
                .that()
                .resideInAnyPackage(SERVICES.stream()
                        .map(service -> "in.shikanji." + service)
                        .toArray(String[]::new))
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should()
                .haveSimpleNameEndingWith("Module")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        for (String word : List.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Entity")) {
            noClasses().should().haveSimpleNameEndingWith(word).check(HOUSE);
        }
        noClasses().should().haveSimpleNameStartingWith("Abstract").check(HOUSE);
    }

    @Test
    void whatAClassNeedsItIsGivenWhenItIsMade() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(INJECTION).check(HOUSE);
        fields().that().areNotStatic().should().notBePublic().check(HOUSE);
    }

    @Test
    void nothingWaitsBySleeping() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(HOUSE);
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(HOUSE);
    }

    @Test
    void whatIsPublicBelowIsUsedElsewhere() {
        Set<String> unused = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            if (resideInAnyPackage("in.shikanji.platform..", "in.shikanji.contracts..")
                            .test(type)
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !isUsedElsewhere(type)) {
                unused.add(type.getName());
            }
        }

        assertThat(unused).containsExactly(FOUND_BY_NAME);
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return HOUSE.stream()
                .filter(other -> !other.getPackageName().equals(type.getPackageName()))
                .flatMap(other -> other.getDirectDependenciesFromSelf().stream())
                .anyMatch(use -> use.getTargetClass().equals(type)
                        || use.getTargetClass()
                                .getEnclosingClass()
                                .filter(type::equals)
                                .isPresent());
    }

    private static boolean isNoTest(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
}
