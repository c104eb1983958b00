package in.shikanji.store;

import in.shikanji.platform.audit.Act;
import in.shikanji.store.hours.SpecialDay;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.hours.Week;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the audit keeps of changes to stores: codes and numbers as they are, words that somebody wrote as hashes. */
final class StoreActs {
    private StoreActs() {}

    static Act created(Store store) {
        return settings(
                Act.of("store.created", store.id())
                        .at(store.id())
                        .change("slug", null, store.slug())
                        .change("code", null, store.code()),
                null,
                store);
    }

    static Act edited(Store.Part part, Store before, Store after) {
        return switch (part) {
            case SETTINGS -> settings(Act.of("store.changed", after.id()).at(after.id()), before, after);
            case HOURS ->
                Act.of("store.hours_changed", after.id())
                        .at(after.id())
                        .change("hours", hours(before.hours()), hours(after.hours()));
            case SPECIAL_DAYS ->
                Act.of("store.special_days_changed", after.id())
                        .at(after.id())
                        .change("days", days(before), days(after))
                        .personal("reasons", reasons(before), reasons(after));
        };
    }

    /** One for each that began, changed or ended. */
    static List<Act> interrupted(Store before, Store after) {
        List<Act> acts = new ArrayList<>();
        List<String> were = pauses(before);
        List<String> are = pauses(after);
        if (!were.equals(are)) {
            acts.add(Act.of(are.size() < were.size() ? "store.resumed" : "store.paused", after.id())
                    .at(after.id())
                    .change("pauses", were, are));
        }
        Interruptions.Busy was = before.interruptions().busy();
        Interruptions.Busy is = after.interruptions().busy();
        if (!Objects.equals(was, is)) {
            acts.add(Act.of(is == null ? "store.busy_ended" : "store.busy", after.id())
                    .at(after.id())
                    .change(
                            "extraMinutes",
                            was == null ? null : was.extraMinutes(),
                            is == null ? null : is.extraMinutes())
                    .change("until", was == null ? null : was.until(), is == null ? null : is.until()));
        }
        return acts;
    }

    private static Act settings(Act act, @Nullable Store was, Store is) {
        Seen seen = new Seen(was, is);
        return seen.codes(seen.words(act)
                .change(
                        "timeZone",
                        seen.was(store -> store.zone().getId()),
                        is.zone().getId())
                .change(
                        "switchedOn",
                        seen.was(store -> store.profile().switchedOn()),
                        is.profile().switchedOn())
                .change("active", seen.was(Store::active), is.active()));
    }

    /** A store as it was and is. */
    private record Seen(@Nullable Store before, Store after) {
        <T> @Nullable T was(Function<Store, @Nullable T> field) {
            return before == null ? null : field.apply(before);
        }

        private Act word(Act act, String name, Function<Store, @Nullable String> field) {
            return act.personal(name, was(field), field.apply(after));
        }

        private Act code(Act act, String name, Function<Store, @Nullable Object> field) {
            return act.change(name, was(field), field.apply(after));
        }

        Act words(Act act) {
            Act more = word(act, "name", Store::name);
            more = word(more, "address", store -> text(store.profile().address()));
            more = word(more, "phone", store -> store.profile().contact().phone());
            more = word(more, "email", store -> store.profile().contact().email());
            more = word(more, "legalName", store -> store.profile().legal().name());
            more = word(more, "headOffice", store -> store.profile().legal().headOffice());
            more = word(more, "gstin", store -> store.profile().legal().gstin());
            more = word(
                    more,
                    "grievanceOfficer",
                    store -> text(store.profile().legal().grievanceOfficer()));
            return word(more, "stations", store -> text(store.profile().stations()));
        }

        Act codes(Act act) {
            Act more = code(act, "gstScheme", store -> store.profile().legal().gstScheme());
            more = code(more, "fssai", store -> store.profile().legal().fssai());
            more = code(more, "acceptance", store -> store.rules().acceptance());
            more = code(more, "onSilence", store -> store.rules().onSilence());
            more = code(more, "acceptWithinSeconds", store -> store.rules().acceptWithinSeconds());
            more = code(more, "cancelWithinSeconds", store -> store.rules().cancelWithinSeconds());
            more = code(more, "acceptsCash", store -> store.rules().acceptsCash());
            more = code(more, "prepMinutes", store -> store.rules().prepMinutes());
            more = code(more, "rideMinutes", store -> store.rules().rideMinutes());
            more = code(more, "minOrderPaise", store -> store.rules().minOrderPaise());
            more = code(more, "slots", store -> text(store.profile().slots()));
            return code(more, "dayEndsAtMinute", store -> store.rules().dayEndsAtMinute());
        }

        private static @Nullable String text(@Nullable Object words) {
            return words == null ? null : words.toString();
        }
    }

    private static List<String> hours(Timetable hours) {
        List<String> texts = new ArrayList<>(week("", hours.general()));
        hours.own().forEach((type, week) -> texts.addAll(week(code(type) + " ", week)));
        return texts;
    }

    private static List<String> week(String beginning, Week week) {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> week.on(day).stream().map(range -> beginning + code(day) + " " + range.text()))
                .toList();
    }

    private static List<String> days(Store store) {
        return store.hours().listSpecialDays().stream()
                .map(day -> day.date() + type(day.fulfilment()) + " " + code(day.kind())
                        + day.ranges().stream().map(range -> " " + range.text()).collect(Collectors.joining()))
                .toList();
    }

    private static String reasons(Store store) {
        return store.hours().listSpecialDays().stream().map(SpecialDay::reason).collect(Collectors.joining("\n"));
    }

    private static List<String> pauses(Store store) {
        return store.interruptions().pauses().stream()
                .map(pause -> "until " + pause.until() + type(pause.fulfilment()))
                .sorted()
                .toList();
    }

    private static String type(@Nullable Enum<?> type) {
        return Optional.ofNullable(type).map(one -> " " + code(one)).orElse("");
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
