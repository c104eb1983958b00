package in.shikanji.platform.events;

import java.util.HashSet;
import java.util.Set;

/** Failures of different keys in a row, all of one kind: the sign that not the events are at fault, but the handler. */
record Streak(String kind, Set<String> keys) {
    private static final int ALARMING = 20;
    static final Streak NONE = new Streak("", Set.of());

    Streak {
        keys = Set.copyOf(keys);
    }

    Streak with(String key, Throwable failure) {
        String now = failure.getClass().getName();
        Set<String> failed = now.equals(kind) ? new HashSet<>(keys) : new HashSet<>();
        failed.add(key);
        return new Streak(now, failed);
    }

    boolean isAlarming() {
        return keys.size() >= ALARMING;
    }
}
