package in.shikanji.platform.database;

/**
 * What works that are committed together have in common, so that what all of them read and change is read and written once.
 * It begins before the first of them and ends after the last, in their transaction; it also ends before a work that does not
 * share it, for that must see what they did. When one of them fails, all run again, each with one of its own, and so do
 * those of the next hundred groups. What a {@linkplain Sql#part part} that fails changed in it is not taken back.
 *
 * @param <S> what is shared; used by one work at a time
 */
public interface Sharing<S> {
    S begin();

    /** Writes what is not written yet, and does nothing after the commit. What it throws, the works have thrown. */
    void end(Sql sql, S shared);
}
