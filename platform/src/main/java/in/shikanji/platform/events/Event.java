package in.shikanji.platform.events;

import java.time.Instant;

/**
 * Something that happened, as it stands in a service's outbox. It carries ids and facts, never a name, phone, address,
 * e-mail or free text.
 *
 * @param position the place in the producer's outbox: unique per producer, never reused, growing
 * @param id the event's own id ({@code evt_…})
 * @param type such as {@code order.placed.v1}
 * @param key the aggregate's id: events of one key are handled in order
 * @param payload JSON; fields are only ever added to a type
 * @param at business time of the fact
 */
public record Event(long position, String id, String type, String key, String payload, Instant at) {
    Event withPosition(long given) {
        return new Event(given, id, type, key, payload, at);
    }
}
