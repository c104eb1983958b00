package in.shikanji.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import in.shikanji.platform.database.Sql;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The house rules that a compiler does not keep, for the house below a package. */
final class Rules {
    static final List<String> SERVICES = List.of("store", "inventory", "order", "customer");

    private static final String[] INJECTION = {
        "..inject..", "org.springframework..", "io.helidon.service..", "jakarta.enterprise.."
    };
    private static final String[] MOCKING = {"..mockito..", "..easymock..", "..jmock..", "..powermock..", "..wiremock.."
    };
    private static final List<String> EMPTY_WORDS =
            List.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Entity");

    private final String house;

    /** @param house such as {@code in.shikanji} */
    Rules(String house) {
        this.house = house;
    }

    /** All of them by name; a name is a sentence. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (String service : SERVICES) {
            rules.put(service + " knows the platform and the contracts and no other service", knows(service));
        }
        rules.put("the platform knows nobody above it", onlyKnows("platform", "platform"));
        rules.put("the contracts know the platform only", onlyKnows("contracts", "contracts", "platform"));
        rules.put("the gateway knows the platform only", onlyKnows("gateway", "gateway", "platform"));
        rules.put(
                "modules make no circles",
                slices().matching(house + ".(*)..").should().beFreeOfCycles());
        rules.put("the HTTP library stays in its package", keepIn("platform.http", "io.helidon.."));
        rules.put(
                "the database engine stays in its package",
                keepIn(
                        "platform.database",
                        "java.sql..",
                        "javax.sql..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "com.zaxxer..",
                        "org.flywaydb.."));
        rules.put(
                "the mail library stays in its package",
                keepIn("platform.mail", "jakarta.mail..", "org.eclipse.angus.."));
        rules.put("SQL stands in tables", sqlStandsInTables());
        rules.put("HTTP stays at the edge", httpStaysAtTheEdge());
        rules.put("a service shows nothing but its module", aServiceShowsItsModule());
        rules.put("names say what a thing is", namesSayWhatAThingIs());
        rules.put(
                "nothing is injected",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(house + ".platform.http.NoDiscovery") // which switches it off
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(INJECTION));
        rules.put(
                "nothing is mocked", noClasses().should().dependOnClassesThat().resideInAnyPackage(MOCKING));
        rules.put(
                "no field is open to be set",
                fields().that().areNotStatic().should().notBePublic());
        rules.put("nothing waits by sleeping", neverCalls(Thread.class, "sleep"));
        rules.put("only the one that starts prints", onlyMainPrints());
        rules.put("null is marked everywhere", everyPackageIsNullMarked());
        return rules;
    }

    private ArchRule knows(String service) {
        return onlyKnows(service, service, "platform", "contracts");
    }

    private ArchRule onlyKnows(String module, String... known) {
        List<String> packages = new ArrayList<>();
        for (String each : known) {
            packages.add(house + "." + each + "..");
        }
        return noClasses()
                .that()
                .resideInAPackage(house + "." + module + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(house + "..").and(not(resideInAnyPackage(packages.toArray(String[]::new)))));
    }

    private ArchRule keepIn(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    /** The demo's data is written by those who know it. */
    private ArchRule sqlStandsInTables() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        house + ".platform.database..", house + ".platform.events..", house + ".inventory.demo..")
                .and(not(outerNameMatches(".*Tables")))
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.type(Sql.class)))
                        .and(target(name("update")
                                .or(name("batch"))
                                .or(name("list"))
                                .or(name("find"))
                                .or(name("get")))));
    }

    /** The edge has another side, where the program is the client. */
    private ArchRule httpStaysAtTheEdge() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        house + ".platform.http..",
                        house + ".platform.outbound..",
                        house + ".gateway..",
                        house + ".app..",
                        house + ".platform")
                .and(not(outerNameMatches(".*(Routes|Replies|Input|Module|Query|Search|Streams)")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("in.shikanji.platform.http..", "java.net.http.."));
    }

    private ArchRule aServiceShowsItsModule() {
        return classes()
                .that()
                .resideInAnyPackage(
                        SERVICES.stream().map(service -> house + "." + service).toArray(String[]::new))
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should()
                .haveSimpleNameEndingWith("Module");
    }

    private static ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .should()
                .haveNameMatching(".*(" + String.join("|", EMPTY_WORDS) + ")")
                .orShould()
                .haveSimpleNameStartingWith("Abstract");
    }

    private static ArchRule neverCalls(Class<?> owner, String method) {
        return noClasses()
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.type(owner))).and(target(name(method))));
    }

    private ArchRule onlyMainPrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house + ".bench..")
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace", PrintStream.class);
    }

    private static ArchRule everyPackageIsNullMarked() {
        return classes().should(BePackagedWithNullMarked.INSTANCE);
    }

    /** By the name of the class in whose file it stands. */
    private static DescribedPredicate<JavaClass> outerNameMatches(String pattern) {
        return DescribedPredicate.describe("in a file named " + pattern, type -> {
            String name = type.getName().substring(type.getPackageName().length() + 1);
            return name.replaceFirst("\\$.*", "").matches(pattern);
        });
    }
}
