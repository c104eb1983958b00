package in.shikanji.platform.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every setting there is. {@code database.queue} in the file is {@code SHIKANJI_DATABASE_QUEUE} in the environment and
 * {@code --database-queue} on the command line.
 */
public enum Key {
    CONFIG("config", new Kind.Place(), "", "The settings file to read, if any."),
    HOST(
            "host",
            new Kind.Text("a host name or address"),
            "",
            "Where to listen. Empty: 127.0.0.1 with demo accounts or --dev, all addresses without."),
    PORT("port", new Kind.Whole(0, 65535), "8080", "The port of the shop and its API; 0 takes any free one."),
    MANAGEMENT_PORT(
            "management.port",
            new Kind.Whole(0, 65535),
            "0",
            "The port of health and metrics, on 127.0.0.1 only; 0 takes any free one."),
    URL(
            "url",
            new Kind.Text("an address such as https://shop.example"),
            "",
            "Where people find the pages, for links in messages. Empty: where the program listens."),
    DATA("data", new Kind.Place(), "data", "The folder that holds everything the program keeps."),
    DEV("dev", new Kind.Flag(), "false", "For developers: the clock can be set. Never in production."),
    DEMO("demo", new Kind.Flag(), "true", "Start with a demo chain and demo accounts when there is no data yet."),
    TLS("tls", new Kind.Text("two PEM files, certificate,key"), "", "Serve HTTPS with this certificate and key."),
    TRUSTED_PROXIES(
            "trusted.proxies",
            new Kind.Text("addresses or CIDR blocks, separated by commas"),
            "",
            "The proxies whose X-Forwarded-For and X-Forwarded-Proto are believed."),
    CORS_ORIGINS(
            "cors.origins",
            new Kind.Text("origins such as https://shop.example, separated by commas"),
            "",
            "Other sites whose pages may call the API."),
    LIMITS("limits", Kind.choice("on", "off"), "on", "Whether requests are limited per address and person."),
    LIMITS_SENSITIVE(
            "limits.sensitive",
            new Kind.Whole(1, 100_000_000),
            "100",
            "Sign-ins, and searches and changes without a session, a minute from one address."),
    LIMITS_READS(
            "limits.reads",
            new Kind.Whole(1, 100_000_000),
            "3000",
            "Other reads without a session, a minute from one address."),
    LIMITS_PERSON("limits.person", new Kind.Whole(1, 100_000_000), "1000", "Requests a minute of one customer."),
    LIMITS_STAFF("limits.staff", new Kind.Whole(1, 100_000_000), "5000", "Requests a minute of one member of staff."),
    LOG_FORMAT("log.format", Kind.choice("text", "json"), "text", "Log lines for people or for programs."),
    LOG_LEVEL("log.level", Kind.choice("debug", "info", "warn", "error"), "info", "The least that is logged."),
    LOG_REQUESTS(
            "log.requests",
            Kind.choice("all", "notable"),
            "notable",
            "Whether each request has a log line, or only changes, refusals and what took over half a second."),
    HTTP_BODY_LIMIT("http.body-limit", new Kind.Size(64L * 1024 * 1024), "256k", "The largest JSON body."),
    HTTP_UPLOAD_LIMIT("http.upload-limit", new Kind.Size(64L * 1024 * 1024), "10m", "The largest image or file."),
    HTTP_READ_TIMEOUT(
            "http.read-timeout",
            new Kind.Time(),
            "20s",
            "How long a request's header lines, and again its body, may take to arrive."),
    HTTP_IDLE_TIMEOUT(
            "http.idle-timeout", new Kind.Time(), "2m", "How long a connection may be open with nothing asked."),
    HTTP_SHUTDOWN("http.shutdown", new Kind.Time(), "10s", "How long running requests may take when we stop."),
    HTTP_REQUESTS("http.requests", new Kind.Whole(1, 1_000_000), "2000", "Requests answered at once; more get 503."),
    HTTP_CONNECTIONS(
            "http.connections",
            new Kind.Whole(1, 1_000_000),
            "20000",
            "Connections open at once; fewer where memory or the system allow fewer."),
    HTTP_STREAMS(
            "http.streams",
            new Kind.Whole(1, 1_000_000),
            "10000",
            "Live update streams open at once; fewer where memory allows fewer."),
    DATABASE(
            "database",
            new Kind.DatabasePlace(),
            "sqlite",
            "Where services keep their data: a file each in the data folder, or a schema each in PostgreSQL."),
    DATABASE_STORE("database.store", new Kind.DatabasePlace(), "", "The same for stores alone."),
    DATABASE_INVENTORY("database.inventory", new Kind.DatabasePlace(), "", "The same for menu and stock alone."),
    DATABASE_ORDER("database.order", new Kind.DatabasePlace(), "", "The same for orders alone."),
    DATABASE_CUSTOMER("database.customer", new Kind.DatabasePlace(), "", "The same for accounts alone."),
    DATABASE_CONNECTIONS(
            "database.connections",
            new Kind.Whole(4, 1_000),
            "16",
            "Connections to PostgreSQL that one service has open at most."),
    DATABASE_QUEUE(
            "database.queue",
            new Kind.Whole(1, 1_000_000),
            "4096",
            "Units of work that may wait for the database; more get 503."),
    DATABASE_DEADLINE("database.deadline", new Kind.Time(), "5s", "How long a unit of work may wait to start."),
    MAIL_SMTP(
            "mail.smtp", new Kind.Server(), "", "The server that takes mail to customers; without one there is none."),
    MAIL_SECURITY(
            "mail.security",
            Kind.choice("none", "starttls", "tls"),
            "starttls",
            "How the connection to it is encrypted: after a greeting in the clear, or from the first byte."),
    MAIL_FROM(
            "mail.from",
            new Kind.Text("an address such as Shikanji <orders@example.com>"),
            "",
            "Who mail comes from; needed with mail.smtp."),
    MAIL_USER("mail.user", new Kind.Text("a name"), "", "Who signs in at the mail server, where it asks for that."),
    MAIL_PASSWORD("mail.password", new Kind.Secret("a password"), "", "With which password."),
    MAIL_PASSWORD_FILE(
            "mail.password-file", new Kind.Place(), "", "The file whose first line is that password, instead."),
    SMS_URL(
            "sms.url",
            new Kind.Text("an https address with {to} and {text} in it, and {id} if wanted"),
            "",
            "Where a POST sends a short message; without it there is none."),
    SMS_AUTHORIZATION(
            "sms.authorization",
            new Kind.Secret("the value of a header"),
            "",
            "What it is sent with as Authorization, if that is asked for."),
    KEYS_ROTATE(
            "keys.rotate",
            new Kind.Whole(1, 3650),
            "90",
            "After how many days the key that signs access tokens is followed by a new one."),
    BCRYPT_COST("bcrypt.cost", new Kind.Whole(4, 16), "12", "How hard passwords are to guess, and sign-ins to do."),
    SECOND_FACTOR(
            "second-factor",
            new Kind.Text("roles of staff, separated by commas"),
            "",
            "The roles that may do nothing without a second factor; owner,admin is wise."),
    GOOGLE_CLIENT_ID(
            "google.client-id",
            new Kind.Text("the client's id"),
            "",
            "Lets customers sign in with Google, by this client of yours there; without one there is no such way."),
    GOOGLE_CLIENT_SECRET(
            "google.client-secret", new Kind.Secret("the client's secret"), "", "With which secret it is one's own."),
    GOOGLE_ISSUER(
            "google.issuer",
            new Kind.Text("an address such as https://accounts.google.com"),
            "https://accounts.google.com",
            "Another provider of OpenID Connect, for tests."),
    MAP_TILES(
            "map.tiles",
            new Kind.Tiles(),
            "",
            "Where the console's map takes its background from; without one it is plain, and nothing is asked of others."),
    MAP_ATTRIBUTION(
            "map.attribution",
            new Kind.Text("a line of text"),
            "© OpenStreetMap contributors",
            "Whose background that is, shown on the map."),
    AUDIT_DAYS(
            "audit.days",
            new Kind.Whole(365, 36_500),
            "2922",
            "For how many days it is kept what staff did; eight years at first, for the books."),
    TRACE_FILE("trace.file", new Kind.Place(), "", "Write each commit here, for tests that kill the program.");

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // every kind is a record of values that are never changed
    private final Kind kind;

    private final String standard;
    private final String description;

    Key(String name, Kind kind, String standard, String description) {
        this.name = name;
        this.kind = kind;
        this.standard = standard;
        this.description = description;
    }

    /** Where this service keeps its data, if it has a place of its own. */
    public static Key database(String service) {
        return named("database." + service)
                .orElseThrow(() -> new IllegalArgumentException("no service is named " + service));
    }

    /** As in the settings file. */
    public String text() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    String standard() {
        return standard;
    }

    String description() {
        return description;
    }

    String option() {
        return "--" + name.replace('.', '-');
    }

    String variable() {
        return "SHIKANJI_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    static Optional<Key> named(String name) {
        return Arrays.stream(values()).filter(key -> key.name.equals(name)).findFirst();
    }

    static Optional<Key> ofOption(String option) {
        return Arrays.stream(values())
                .filter(key -> key.option().equals(option))
                .findFirst();
    }

    static Optional<Key> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(key -> key.variable().equals(variable))
                .findFirst();
    }
}
