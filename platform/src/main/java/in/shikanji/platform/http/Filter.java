package in.shikanji.platform.http;

/** Stands around every handler of a server: answers itself, or asks {@code next} and may change its reply. */
@FunctionalInterface
public interface Filter {
    Reply filter(Request request, Handler next);
}
