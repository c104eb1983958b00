package in.shikanji.app.architecture.broken.mockito;

/** Stands for any library that mocks. */
public final class Mock {
    private Mock() {}

    public static void when() {}

    /** Nobody calls it. */
    public void never() {}
}
