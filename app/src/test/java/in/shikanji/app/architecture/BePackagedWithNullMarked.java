package in.shikanji.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Holds of a class whose package says that what may be null is marked. */
final class BePackagedWithNullMarked extends ArchCondition<JavaClass> {
    static final BePackagedWithNullMarked INSTANCE = new BePackagedWithNullMarked();

    private BePackagedWithNullMarked() {
        super("be in a package that is @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(
                type, marked, type.getPackageName() + " is not @NullMarked, see " + type.getName()));
    }
}
