package in.shikanji.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import in.shikanji.platform.Json;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Answers reads of what changes seldom from memory: the JSON and its gzip form are made once for each version, even when
 * many ask at once, and sent as they are.
 */
public final class ResponseCache {
    private static final byte[] NOTHING = {};

    private final Cache<String, Entry> entries;
    private final String cacheControl;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    /** One version's bytes, made or being made. */
    private record Entry(long version, CompletableFuture<Reply.Body.Bytes> bytes) {}

    /**
     * @param mostBytes plain and compressed together
     * @param cacheControl sent with each answer
     */
    public ResponseCache(long mostBytes, String cacheControl) {
        this.entries = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher(ResponseCache::weight)
                .executor(Runnable::run)
                .build();
        this.cacheControl = cacheControl;
    }

    /**
     * The answer for this key.
     *
     * @param key names everything but the version that the value depends on
     * @param version of what the value is made of; another one than before makes it anew
     * @param value makes what is written as JSON; what it throws reaches everyone who waits for it and is not kept
     */
    public Reply get(String key, long version, Supplier<Object> value) {
        Entry entry = entries.getIfPresent(key);
        if (entry != null && entry.version == version) {
            hits.increment();
        } else {
            misses.increment();
            entry = make(key, version, value);
        }
        return Reply.bytes(wait(entry)).withHeader("Cache-Control", cacheControl);
    }

    /** Answers that were there already. */
    public long hits() {
        return hits.sum();
    }

    /** Answers that had to be made or waited for. */
    public long misses() {
        return misses.sum();
    }

    private Entry make(String key, long version, Supplier<Object> value) {
        Entry fresh = new Entry(version, new CompletableFuture<>());
        Entry winner = entries.asMap()
                .compute(key, (_, before) -> before != null && before.version == version ? before : fresh);
        if (winner.equals(fresh)) {
            fill(key, fresh, value);
        }
        return winner;
    }

    private void fill(String key, Entry entry, Supplier<Object> value) {
        try {
            byte[] plain = Json.bytes(value.get());
            byte[] gzip = plain.length < Encodings.LEAST ? NOTHING : Encodings.gzip(plain);
            entry.bytes.complete(new Reply.Body.Bytes("application/json", plain, gzip, EntityTags.of(plain)));
            // put again, since only now its weight is known
            entries.asMap().replace(key, entry, new Entry(entry.version, entry.bytes));
        } catch (RuntimeException | Error e) {
            entries.asMap().remove(key, entry);
            entry.bytes.completeExceptionally(e);
        }
    }

    private static Reply.Body.Bytes wait(Entry entry) {
        try {
            return entry.bytes.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static int weight(String key, Entry entry) {
        Reply.Body.Bytes bytes = entry.bytes.getNow(new Reply.Body.Bytes("", NOTHING, NOTHING, ""));
        return key.length() + bytes.plain().length + bytes.gzip().length;
    }
}
