package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program itself, without rate limits and with a clock that can be set.
 *
 * @param folder where its output goes
 * @param options more of its own options, such as another database
 */
record Program(Path folder, List<String> options) {
    /** As {@code ./shikanji run} starts it, on any free port. */
    ChildProcess start(Path data) throws IOException {
        return start(data, 0, Launch.startOptions());
    }

    ChildProcess start(Path data, int port, List<String> startOptions) throws IOException {
        return start(data, port, startOptions, Launch.programClassPath());
    }

    /** Another build of it. */
    ChildProcess start(Path data, int port, List<String> startOptions, String classPath) throws IOException {
        List<String> java = new ArrayList<>(Launch.javaOptions());
        java.addAll(startOptions);
        List<String> arguments = new ArrayList<>(List.of(
                "--port",
                Integer.toString(port),
                "--management-port",
                "0",
                "--data",
                data.toString(),
                "--dev",
                "--limits",
                "off",
                "--bcrypt-cost",
                "4"));
        arguments.addAll(options);
        return ChildProcess.start(folder, ChildProcess.command(java, classPath, "in.shikanji.app.Main", arguments));
    }
}
