package in.shikanji.platform.mail;

import in.shikanji.platform.outbound.Outbound;
import in.shikanji.platform.outbound.UnreachableException;
import java.time.Duration;
import java.util.Map;

/**
 * Sends short messages by asking an address for each, which is how nearly every provider can be used: a POST whose
 * address holds the number and the text. Any 2xx is success.
 */
public final class UrlSms implements SmsSender {
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final SmsAddress address;
    private final String authorization;
    private final Outbound outbound;

    /**
     * Does not connect yet.
     *
     * @param address with {@code {to}} and {@code {text}}, and {@code {id}} where the provider can tell a repetition by it;
     *     https unless it is on this machine
     * @param authorization the value of the header of that name; empty for none
     * @throws IllegalArgumentException when one of them can't be used; the message repeats neither
     */
    public UrlSms(String address, String authorization) {
        this(address, authorization, DEADLINE);
    }

    UrlSms(String address, String authorization, Duration deadline) {
        if (!authorization.chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
            throw new IllegalArgumentException("the authorization is not one line of plain characters");
        }
        this.address = SmsAddress.of(address);
        this.authorization = authorization;
        this.outbound = new Outbound(deadline);
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public void send(Sms sms) {
        int status = ask(sms);
        if (status < 200 || status > 299) {
            throw new NotSentException(sms, address + " answered " + status);
        }
    }

    private int ask(Sms sms) {
        Map<String, String> headers = authorization.isEmpty() ? Map.of() : Map.of("Authorization", authorization);
        try {
            return outbound.status(new Outbound.Asked("POST", address.of(sms), headers, ""));
        } catch (UnreachableException away) {
            throw new NotSentException(sms, address + " " + away.getMessage());
        }
    }
}
