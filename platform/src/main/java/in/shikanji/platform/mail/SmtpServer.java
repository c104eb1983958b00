package in.shikanji.platform.mail;

import in.shikanji.platform.outbound.Hosts;

/**
 * Where mail is handed in, and as whom.
 *
 * @param user empty where the server asks for none
 */
public record SmtpServer(String host, int port, Security security, String user, String password) {
    /** How the connection is kept from being read on its way. */
    public enum Security {
        /** Not at all. */
        NONE,
        /** Begins in the clear and goes on encrypted, or ends (RFC 3207). */
        STARTTLS,
        /** Encrypted from the first byte (RFC 8314). */
        TLS
    }

    /** Refuses what would show a password to everyone on the way. */
    public SmtpServer {
        if (user.isEmpty() != password.isEmpty()) {
            throw new IllegalArgumentException("a user needs a password, and a password a user");
        }
        if (security == Security.NONE && !user.isEmpty() && !Hosts.isThisMachine(host)) {
            throw new IllegalArgumentException(
                    "without encryption the password could be read by everyone on the way to " + host);
        }
    }

    @Override
    public String toString() {
        return host + ':' + port;
    }
}
