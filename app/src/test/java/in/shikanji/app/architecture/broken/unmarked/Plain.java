package in.shikanji.app.architecture.broken.unmarked;

/** In a package that does not say what may be null. */
final class Plain {
    private Plain() {}
}
