package in.shikanji.app;

import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Serves the API's contract, as the web build joined it. */
final class ContractRoutes {
    private static final String RESOURCE = "/web/api/openapi.json";

    private ContractRoutes() {}

    static Routes routes() {
        byte[] contract = read();
        return new Routes()
                .get(
                        "/openapi.json",
                        Access.anyone(),
                        request -> contract.length == 0
                                ? Reply.problem(Problem.notFound())
                                : Reply.bytes(new Reply.Body.Bytes("application/json", contract, new byte[0], "")));
    }

    private static byte[] read() {
        try (InputStream stream = ContractRoutes.class.getResourceAsStream(RESOURCE)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
