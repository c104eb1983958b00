package in.shikanji.platform.http;

import io.helidon.common.socket.SocketOptions;
import io.helidon.common.tls.Tls;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** An HTTP/1.1 server on virtual threads. Its routes, filters and files are fixed when it starts. */
public final class HttpServer implements AutoCloseable {
    private static final int LONGEST_REQUEST_LINE = 8 * 1024;

    static {
        NoDiscovery.ofServices();
    }

    private final WebServer web;
    private final Connections connections;
    private final Exchanges exchanges;

    private HttpServer(HttpSettings settings, Dispatcher dispatcher, Authenticator authenticator) {
        HttpSettings.Limits limits = settings.limits();
        Http1Config http = Http1Config.builder()
                .maxPrologueLength(LONGEST_REQUEST_LINE)
                .maxHeadersSize(limits.headerBytes())
                .sendKeepAliveHeader(false)
                .validateResponseHeaders(false) // WireHeaders looks at each value, and at constant ones only once
                .addSendListener(new LengthlessAnswers())
                .log(wire -> wire.sendLog(false).receiveLog(false))
                .build();
        this.exchanges = new Exchanges(settings, dispatcher, authenticator);
        this.connections =
                new Connections(http, settings.timeouts(), exchanges, Capacity.connections(limits.connections()));
        WebServerConfig.Builder builder = WebServer.builder()
                .host(settings.address().host())
                .port(settings.address().port())
                .protocolsDiscoverServices(false)
                .featuresDiscoverServices(false)
                .addConnectionSelector(connections)
                .directHandlers(MalformedRequests.handlers())
                .useNio(false) // its sockets hold a second buffer of 8 KiB for as long as they are open
                .maxTcpConnections(connections.mostAccepted())
                // without it each answer on a kept connection waits 40 ms for the client's delayed acknowledgement
                .connectionOptions(SocketOptions.builder().tcpNoDelay(true).build())
                .shutdownGracePeriod(settings.timeouts().shutdown())
                .shutdownHook(false);
        HttpSettings.Tls tls = settings.address().tls();
        if (tls != null) {
            builder.tls(Tls.builder()
                    .privateKey(PemFiles.privateKey(tls.key()))
                    .privateKeyCertChain(PemFiles.certificates(tls.certificate()))
                    .build());
        }
        this.web = builder.build();
    }

    /** Starts to listen; throws {@link UncheckedIOException} when it can't listen there. */
    public static HttpServer start(
            HttpSettings settings,
            List<Route> routes,
            List<Filter> filters,
            StaticFiles files,
            Authenticator authenticator) {
        tryToListen(settings.address());
        HttpServer server = new HttpServer(settings, new Dispatcher(routes, filters, files), authenticator);
        server.connections.start();
        server.web.start();
        if (!server.web.isRunning()) {
            server.connections.stop();
            throw notListening(settings.address(), "the port is taken");
        }
        return server;
    }

    /** Helidon only logs why it can't, with a stack trace; so we try ourselves first. */
    private static void tryToListen(HttpSettings.Address address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address.host(), address.port()));
        } catch (IOException e) {
            throw notListening(address, String.valueOf(e.getMessage()));
        }
    }

    private static UncheckedIOException notListening(HttpSettings.Address address, String reason) {
        String message = "can't listen on " + address.host() + ":" + address.port() + ": " + reason;
        return new UncheckedIOException(message, new IOException(reason));
    }

    /** The port it listens on. */
    public int port() {
        return web.port();
    }

    /** Requests that are being answered now, streams not counted. */
    int requestsRunning() {
        return exchanges.running();
    }

    /** Event streams that are open now. */
    int streamsOpen() {
        return exchanges.streams().open();
    }

    /** Accepts nothing new, ends the streams, and waits for running requests as long as the settings allow. */
    @Override
    public void close() {
        exchanges.stop();
        web.stop();
        connections.stop();
    }
}
