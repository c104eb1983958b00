package in.shikanji.customer;

import org.jspecify.annotations.Nullable;

/**
 * What a customer likes. Diet tells of religion, so it is asked for nothing else than the menu.
 *
 * @param diet which dishes are shown first
 * @param spiceLevel 0 to 3; null for any
 * @param email and the others: whether to tell of orders that way
 */
record Preferences(Diet diet, @Nullable Long spiceLevel, Language language, boolean email, boolean sms, boolean push) {
    static final Preferences USUAL = new Preferences(Diet.ANY, null, Language.EN, true, true, true);

    enum Diet {
        ANY,
        JAIN,
        JAIN_STRICT,
        VEGAN
    }

    enum Language {
        EN,
        HI
    }
}
