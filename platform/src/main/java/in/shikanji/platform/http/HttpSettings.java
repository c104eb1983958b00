package in.shikanji.platform.http;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a server listens and where its limits are. Values; {@code with…} make changed copies. */
public record HttpSettings(Address address, Limits limits, Timeouts timeouts, TrustedProxies proxies) {

    /**
     * Where to listen.
     *
     * @param port 0 takes any free port
     * @param tls null for plain HTTP
     */
    public record Address(String host, int port, @Nullable Tls tls) {}

    /** Certificate chain and private key (PKCS #8), both PEM files. */
    public record Tls(Path certificate, Path key) {}

    /**
     * What a client may take up.
     *
     * @param bodyBytes of a JSON body
     * @param uploadBytes of any body, for routes that read it raw
     * @param headerBytes of all header lines together
     * @param requests running at once, streams not counted
     * @param connections open at once, if memory and the system allow; idle ones make room for new ones
     * @param streams open at once
     */
    public record Limits(int bodyBytes, int uploadBytes, int headerBytes, int requests, int connections, int streams) {}

    /**
     * How long things may take.
     *
     * @param read for the header lines of a request, and again for its body, from the first byte to the last
     * @param idle for a connection on which nothing is asked
     * @param shutdown for running requests to finish when the server stops
     */
    public record Timeouts(Duration read, Duration idle, Duration shutdown) {}

    /** A server for this host and port, with the usual limits. */
    public static HttpSettings at(String host, int port) {
        return new HttpSettings(
                new Address(host, port, null),
                new Limits(256 * 1024, 20 * 1024 * 1024, 16 * 1024, 2_000, 20_000, 10_000),
                new Timeouts(Duration.ofSeconds(20), Duration.ofMinutes(2), Duration.ofSeconds(10)),
                TrustedProxies.none());
    }

    public HttpSettings with(Tls tls) {
        return new HttpSettings(new Address(address.host, address.port, tls), limits, timeouts, proxies);
    }

    public HttpSettings with(Limits changed) {
        return new HttpSettings(address, changed, timeouts, proxies);
    }

    public HttpSettings with(Timeouts changed) {
        return new HttpSettings(address, limits, changed, proxies);
    }

    public HttpSettings with(TrustedProxies changed) {
        return new HttpSettings(address, limits, timeouts, changed);
    }
}
