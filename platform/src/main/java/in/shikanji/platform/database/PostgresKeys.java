package in.shikanji.platform.database;

import in.shikanji.platform.Sha256;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The keys of writes. The server's advisory locks keep works of one key apart, whichever process they are in; the locks
 * here let those of this process wait without a connection each. Two keys may share a lock, and then wait in vain.
 */
final class PostgresKeys {
    private static final int LOCKS = 1024;

    private final Lock[] locks = new Lock[LOCKS];

    PostgresKeys() {
        Arrays.setAll(locks, number -> new ReentrantLock(true));
    }

    /** The lock for those who wait in this process. */
    Lock lock(long key) {
        return locks[Math.floorMod(key, LOCKS)];
    }

    /** What the server locks for a key of a service. Services may share a database, and so its locks. */
    static long hash(String database, String key) {
        return ByteBuffer.wrap(Sha256.of(database + "/" + key)).getLong();
    }
}
