package in.shikanji.platform.mail;

import in.shikanji.platform.Sha256;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A mail in the form of RFC 5322: plain text in UTF-8. Every try to send it makes the same one. */
final class SmtpMessage extends MimeMessage {
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final String messageId;

    private SmtpMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws IllegalArgumentException when there is more than one recipient, or a header would end within a value */
    static MimeMessage of(Mail mail, InternetAddress from, Session session) {
        InternetAddress to = recipient(mail);
        if (!isOneLine(mail.subject())) {
            throw new IllegalArgumentException("the subject of " + mail + " is not one line");
        }
        SmtpMessage message = new SmtpMessage(session, messageId(mail.id(), from));
        String utf8 = StandardCharsets.UTF_8.name();
        try {
            message.setFrom(from);
            message.setRecipient(RecipientType.TO, to);
            message.setSubject(mail.subject(), utf8);
            message.setText(mail.text(), utf8);
            message.setSentDate(Date.from(mail.at()));
            // RFC 3834: so that nobody's holiday notice answers it
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
        } catch (MessagingException _) {
            throw new IllegalArgumentException(mail + " can't be written as a message");
        }
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress recipient(Mail mail) {
        try {
            InternetAddress address = new InternetAddress(mail.to(), true);
            if (isOneLine(mail.to()) && mail.to().equals(address.getAddress()) && !address.isGroup()) {
                return address;
            }
        } catch (AddressException _) {
            // it repeats the address, so it is not handed on
        }
        throw new IllegalArgumentException("the recipient of " + mail + " is no address");
    }

    private static String messageId(String id, InternetAddress from) {
        String left = PLAIN_ID.matcher(id).matches() ? id : HexFormat.of().formatHex(Sha256.of(id));
        String address = from.getAddress();
        return '<' + left + address.substring(address.lastIndexOf('@')) + '>';
    }

    private static boolean isOneLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }
}
