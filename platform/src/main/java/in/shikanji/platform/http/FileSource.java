package in.shikanji.platform.http;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a file piece by piece. */
@FunctionalInterface
public interface FileSource {
    /** @param out not to be closed; fails when the client has gone */
    void writeTo(OutputStream out) throws IOException;
}
