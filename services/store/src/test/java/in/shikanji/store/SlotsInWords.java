package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.store.Places.Slot;
import in.shikanji.contracts.store.Places.Work;
import in.shikanji.store.Load.Piece;
import in.shikanji.store.hours.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store's slots as a table of cases writes them. What is unusual: {@code tz=Europe/Berlin slot=15 ahead=1 notice=90 orders=2
 * wait=60 prep=12 ride=20 dish=40 bar=30 work=10 busy=15@14:00 pause=13:10 nodelivery=15:00 off}, minutes all of them, {@code
 * bar} what the bar can do in a slot and {@code work} what the basket asks of it. What is taken: {@code 13:00x2} orders, {@code
 * bar@12:30=25} minutes. Times of day are of the date that is asked about.
 */
record SlotsInWords(Map<String, String> words, LocalDate date, Store store, FulfilmentType type) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static SlotsInWords of(
            String hours, @Nullable String special, @Nullable String of, @Nullable String unusual, String date) {
        Map<String, String> words = new HashMap<>();
        for (String word : unusual == null ? new String[0] : unusual.split(" ")) {
            String[] parts = word.split("=");
            words.put(parts[0], parts.length == 1 ? "" : parts[1]);
        }
        String zone = words.getOrDefault("tz", "Asia/Kolkata");
        SlotsInWords slots = new SlotsInWords(
                words,
                LocalDate.parse(date),
                AStore.named("MGR").build(),
                of == null ? FulfilmentType.PICKUP : FulfilmentType.valueOf(of.toUpperCase(Locale.ROOT)));
        return new SlotsInWords(words, slots.date, slots.store(HoursInWords.of(zone, hours, special)), slots.type);
    }

    private Store store(Timetable hours) {
        Profile plain = store.profile();
        Profile.Rules rules = plain.rules();
        Profile profile = new Profile(
                plain.name(),
                words.containsKey("unmapped")
                        ? plain.address()
                        : new Profile.Address("1 Road", null, "Bengaluru", "Karnataka", "560001", 12.9716, 77.5946),
                plain.contact(),
                plain.legal(),
                !words.containsKey("off"),
                new Profile.Rules(
                        rules.acceptance(),
                        rules.onSilence(),
                        rules.acceptWithinSeconds(),
                        rules.cancelWithinSeconds(),
                        rules.acceptsCash(),
                        minutes("prep", 0),
                        minutes("ride", 20),
                        0,
                        rules.dayEndsAtMinute()),
                words.containsKey("bar")
                        ? List.of(new Profile.Station("bar", "Bar", minutes("bar", 0)))
                        : List.of(new Profile.Station("bar", "Bar", null)),
                new SlotRules(
                        !words.containsKey("none"),
                        minutes("slot", 30),
                        minutes("ahead", 2),
                        minutes("notice", 0),
                        limit("orders"),
                        limit("wait")));
        Store made = store.with(profile, hours.zone(), true).with(hours);
        return made.with(interruptions(hours.zone()));
    }

    private Interruptions interruptions(ZoneId zone) {
        List<Interruptions.Pause> pauses = new ArrayList<>();
        Optional.ofNullable(words.get("pause"))
                .ifPresent(until -> pauses.add(new Interruptions.Pause(null, at(zone, until), "A leak")));
        Optional.ofNullable(words.get("nodelivery"))
                .ifPresent(until ->
                        pauses.add(new Interruptions.Pause(FulfilmentType.DELIVERY, at(zone, until), "No riders")));
        String[] busy = words.getOrDefault("busy", "").split("@");
        return new Interruptions(
                pauses, busy.length < 2 ? null : new Interruptions.Busy(Integer.parseInt(busy[0]), at(zone, busy[1])));
    }

    private int minutes(String word, int usual) {
        return Integer.parseInt(words.getOrDefault(word, Integer.toString(usual)));
    }

    private @Nullable Integer limit(String word) {
        return words.containsKey(word) ? (Integer) minutes(word, 0) : null;
    }

    Planner planner(String now) {
        Work work = new Work(minutes("dish", 0), Map.of("bar", minutes("work", 0) * 60));
        int ride = type == FulfilmentType.DELIVERY ? store.rules().rideMinutes() : 0;
        return new Planner(store, type, ride, work, instant(now));
    }

    Load load(@Nullable String taken) {
        Map<Instant, Integer> orders = new HashMap<>();
        List<Piece> pieces = new ArrayList<>();
        for (String word : taken == null ? new String[0] : taken.split(" ")) {
            String[] parts = word.split("[x@=]");
            if (word.startsWith("bar")) {
                pieces.add(new Piece("bar", instant(parts[1]), Integer.parseInt(parts[2]) * 60));
            } else {
                orders.put(instant(parts[0]), Integer.parseInt(parts[1]));
            }
        }
        return Load.of(orders, pieces);
    }

    Instant instant(String text) {
        return at(store.zone(), text);
    }

    private Instant at(ZoneId zone, String text) {
        if (text.contains("+")) {
            return Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text));
        }
        LocalDateTime local = LocalDateTime.parse(text.contains("T") ? text : date + "T" + text);
        return local.atZone(zone).toInstant();
    }

    /** Runs of free slots by their first and last, and those that are taken: {@code 11:00..12:30 !13:00 13:30..22:30}. */
    String told(List<Slot> slots) {
        List<String> runs = new ArrayList<>();
        List<Slot> run = new ArrayList<>();
        for (Slot slot : slots) {
            if (!run.isEmpty() && (!slot.available() || !run.getLast().end().equals(slot.start()))) {
                runs.add(words(run));
                run.clear();
            }
            if (slot.available()) {
                run.add(slot);
            } else {
                runs.add("!" + clock(slot.start()));
            }
        }
        if (!run.isEmpty()) {
            runs.add(words(run));
        }
        return runs.isEmpty() ? "none" : String.join(" ", runs);
    }

    private String words(List<Slot> run) {
        return clock(run.getFirst().start())
                + (run.size() == 1 ? "" : ".." + clock(run.getLast().start()));
    }

    String clock(Instant at) {
        return CLOCK.format(at.atZone(store.zone()));
    }
}
