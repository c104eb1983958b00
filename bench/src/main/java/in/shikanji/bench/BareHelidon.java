package in.shikanji.bench;

import io.helidon.common.socket.SocketOptions;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The limit of catalogue reads: Helidon with one handler that sends the bytes of a file, in a process of its own. */
public final class BareHelidon {
    private BareHelidon() {}

    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        WebServer server = WebServer.builder()
                .host("127.0.0.1")
                .port(0)
                .connectionOptions(SocketOptions.builder().tcpNoDelay(true).build())
                .routing(routes -> routes.get("/api/v1/products", (request, response) -> {
                    response.header(HeaderNames.CONTENT_TYPE, "application/json");
                    response.send(bytes);
                }))
                .build()
                .start();
        System.out.println("http://localhost:" + server.port());
    }
}
