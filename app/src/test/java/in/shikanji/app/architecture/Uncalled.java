package in.shikanji.app.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is public and has no caller in another package. */
final class Uncalled {
    private final JavaClasses all;

    /** @param all the callers, and what they may call */
    Uncalled(JavaClasses all) {
        this.all = all;
    }

    /** Public types that nobody elsewhere knows, in these packages and below. */
    Set<String> types(String... packages) {
        return all.stream()
                .filter(type -> isPublicIn(packages).test(type) && !isKnownElsewhere(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Public methods and constructors of public types that nobody elsewhere calls and no supertype asks for.
     *
     * @param names the types to look at
     */
    Set<String> members(Set<String> names) {
        return all.stream()
                .filter(type -> names.contains(type.getName()) && !type.isInterface())
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> !isMadeByTheCompiler(unit) && !isAskedForAbove(unit) && !isCalledElsewhere(unit))
                .map(JavaCodeUnit::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Predicate<JavaClass> isPublicIn(String... packages) {
        return type -> type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && Arrays.stream(packages).anyMatch(name -> (type.getPackageName() + ".").startsWith(name + "."));
    }

    private boolean isKnownElsewhere(JavaClass type) {
        return all.stream()
                .filter(other -> !other.getPackageName().equals(type.getPackageName()))
                .flatMap(other -> other.getDirectDependenciesFromSelf().stream())
                .anyMatch(use -> use.getTargetClass().equals(type)
                        || use.getTargetClass()
                                .getEnclosingClass()
                                .filter(type::equals)
                                .isPresent());
    }

    private static boolean isCalledElsewhere(JavaCodeUnit unit) {
        String home = unit.getOwner().getPackageName();
        return unit.getAccessesToSelf().stream()
                .map(JavaAccess::getOriginOwner)
                .anyMatch(caller -> !caller.getPackageName().equals(home));
    }

    /** What comes with records and enums cannot be less public than they are. */
    private static boolean isMadeByTheCompiler(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        boolean ofARecord = owner.isRecord()
                && (unit.isConstructor() || owner.tryGetField(unit.getName()).isPresent());
        boolean ofAnEnum = owner.isEnum() && Set.of("values", "valueOf").contains(unit.getName());
        return ofARecord || ofAnEnum || unit.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isAskedForAbove(JavaCodeUnit unit) {
        if (!(unit instanceof JavaMethod method) || method.getModifiers().contains(JavaModifier.STATIC)) {
            return false;
        }
        return Stream.concat(
                        method.getOwner().getAllRawInterfaces().stream(),
                        method.getOwner().getAllRawSuperclasses().stream())
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(asked -> asked.getName().equals(method.getName())
                        && asked.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
