package in.shikanji.platform.database;

import org.jspecify.annotations.Nullable;

/** What the units of one transaction share at the moment. */
final class Shares {
    private @Nullable Open<?> open;

    /** What a sharing has in this transaction; another one ends. */
    <S> S of(Sharing<S> sharing, Sql sql) {
        if (open == null || !open.sharing.equals(sharing)) {
            end(sql);
            open = new Open<>(sharing, sharing.begin());
        }
        // It was made by this very sharing.
        @SuppressWarnings("unchecked")
        S shared = (S) open.shared;
        return shared;
    }

    void end(Sql sql) {
        if (open != null) {
            open.end(sql);
            open = null;
        }
    }

    private record Open<S>(Sharing<S> sharing, S shared) {
        void end(Sql sql) {
            sharing.end(sql, shared);
        }
    }
}
