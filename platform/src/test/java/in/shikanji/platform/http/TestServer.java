package in.shikanji.platform.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A server on a free port and a client for it. */
public final class TestServer implements AutoCloseable {
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestServer(HttpServer server) {
        this.server = server;
    }

    /** Everything a server can be given, with the usual for the rest. */
    public record Setup(HttpSettings settings, List<Filter> filters, StaticFiles files, Authenticator authenticator) {
        public static Setup usual() {
            return new Setup(HttpSettings.at("127.0.0.1", 0), List.of(), StaticFiles.none(), Authenticator.nobody());
        }

        public Setup configured(UnaryOperator<HttpSettings> change) {
            return new Setup(change.apply(settings), filters, files, authenticator);
        }

        public Setup through(Filter... changed) {
            return new Setup(settings, List.of(changed), files, authenticator);
        }

        public Setup serving(StaticFiles changed) {
            return new Setup(settings, filters, changed, authenticator);
        }

        public Setup signingIn(Authenticator changed) {
            return new Setup(settings, filters, files, changed);
        }

        public TestServer start(Consumer<Routes> routes) {
            Routes collected = new Routes();
            routes.accept(collected);
            return start(collected.list());
        }

        public TestServer start(List<Route> routes) {
            return new TestServer(HttpServer.start(settings, routes, filters, files, authenticator));
        }
    }

    public static TestServer start(Consumer<Routes> routes) {
        return Setup.usual().start(routes);
    }

    public static TestServer serving(List<Route> routes) {
        return Setup.usual().start(routes);
    }

    public HttpServer server() {
        return server;
    }

    public HttpClient client() {
        return client;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> post(String path, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .header("Content-Type", "application/json");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }

    /** Sends these characters on a connection of their own and reads what comes until the server closes it. */
    public String sendRaw(String text) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
