package in.shikanji.customer;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a customer likes. Diet tells of religion, so it is asked for nothing else than the menu.
 *
 * @param diet which dishes are shown first
 * @param accepts codes of rules over which households differ, and which this one does not keep
 * @param refuses codes of rules that it keeps, though others do not
 * @param chauvihar whether nothing is eaten from sunset to sunrise
 * @param spiceLevel 0 to 3; null for any
 * @param email and the others: whether to tell of orders that way
 */
record Preferences(
        Diet diet,
        Set<String> accepts,
        Set<String> refuses,
        Boolean chauvihar,
        @Nullable Long spiceLevel,
        Language language,
        boolean email,
        boolean sms,
        boolean push) {
    static final Preferences USUAL =
            new Preferences(Diet.ANY, Set.of(), Set.of(), false, null, Language.EN, true, true, true);

    Preferences {
        // What was kept before any of these could be said has none of them.
        accepts = accepts == null ? Set.of() : new TreeSet<>(accepts);
        refuses = refuses == null ? Set.of() : new TreeSet<>(refuses);
        chauvihar = chauvihar != null && chauvihar;
    }

    enum Diet {
        ANY(null),
        JAIN("jain"),
        JAIN_STRICT("jainStrict"),
        VEGAN("vegan");

        private final @Nullable String flag;

        Diet(@Nullable String flag) {
            this.flag = flag;
        }

        /** The flag of a dish's diet that must hold; null for none. */
        @Nullable String flag() {
            return flag;
        }
    }

    enum Language {
        EN,
        HI
    }
}
