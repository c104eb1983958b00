package in.shikanji.bench.load;

import java.util.List;

/**
 * Requests of one kind, to one server.
 *
 * @param templates each connection sends one of them, in turn
 * @param status the answer that is right; any other ends the run
 * @param connections kept open from the beginning; a request that finds none free waits, and its time runs
 */
public record Traffic(String name, int port, List<Template> templates, int status, int connections, Arrivals arrivals) {
    public Traffic {
        templates = List.copyOf(templates);
    }
}
