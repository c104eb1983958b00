package in.shikanji.platform.http;

/** Answers a request. Runs on a virtual thread, so it may block. */
@FunctionalInterface
public interface Handler {
    Reply handle(Request request);
}
