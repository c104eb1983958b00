package in.shikanji.platform.objects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Named bytes that are too large for a database: pictures, documents, exports, archived events. Keys are paths of
 * lower-case letters, digits, {@code . _ -} and {@code /}, at most 400 characters, with no empty or dotted part; how the key
 * ends says what it is ({@link ContentTypes}).
 *
 * <p>I/O failures throw {@link UncheckedIOException}; a bad key throws {@link IllegalArgumentException}; a call from
 * inside a unit of work throws {@link IllegalStateException}.
 */
public interface Objects {
    /**
     * Writes the object durably, in place of an earlier one of that key; readers see the old or the new bytes whole.
     *
     * @param content read to its end, not closed
     * @param contentType must be what the key's ending says
     */
    void put(String key, InputStream content, String contentType);

    default void put(String key, byte[] content, String contentType) {
        put(key, new ByteArrayInputStream(content), contentType);
    }

    /** The object, to be closed by the caller, or empty. */
    Optional<StoredObject> get(String key);

    /** Removes the object if it is there. */
    void delete(String key);

    /** The keys that begin with the prefix, sorted. */
    List<String> list(String prefix);

    /**
     * An object that is being read.
     *
     * @param size in bytes
     */
    record StoredObject(String key, String contentType, long size, InputStream content) implements AutoCloseable {
        /** Reads the rest. */
        public byte[] bytes() {
            try {
                return content.readAllBytes();
            } catch (IOException failure) {
                throw new UncheckedIOException("The object " + key + " can't be read", failure);
            }
        }

        @Override
        public void close() {
            try {
                content.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
