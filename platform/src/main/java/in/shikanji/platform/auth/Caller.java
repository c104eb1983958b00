package in.shikanji.platform.auth;

/**
 * Who asks for something, and from where: what an audit line needs.
 *
 * @param address of the network; empty for the platform itself
 * @param requestId of the HTTP request; empty for the platform itself
 */
public record Caller(Actor actor, String address, String requestId) {
    /** The signed-in person; only where the route lets nobody else in. */
    public Actor.Person person() {
        if (actor instanceof Actor.Person person) {
            return person;
        }
        throw new IllegalStateException("nobody is signed in");
    }

    /** A job, or a reaction to an event. */
    public static Caller platform(String part) {
        return new Caller(new Actor.Platform(part), "", "");
    }

    /** The same request, once it has shown by a link who asks. */
    public Caller by(Actor shown) {
        return new Caller(shown, address, requestId);
    }
}
