package in.shikanji.app;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.ConfigurationException;
import in.shikanji.platform.config.Key;
import in.shikanji.platform.mail.DevelopmentMailbox;
import in.shikanji.platform.mail.MailSender;
import in.shikanji.platform.mail.SmsSender;
import in.shikanji.platform.mail.SmtpMail;
import in.shikanji.platform.mail.SmtpServer;
import in.shikanji.platform.mail.UrlSms;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What messages to people go out by: under {@code --dev} nothing leaves the mailbox. */
record Senders(MailSender mail, SmsSender sms) {
    /** What means nothing without a server. */
    private static final List<Key> MAIL =
            List.of(Key.MAIL_FROM, Key.MAIL_USER, Key.MAIL_PASSWORD, Key.MAIL_PASSWORD_FILE);

    /** @throws ConfigurationException when the settings contradict each other or can't be used */
    static Senders of(Configuration configuration, DevelopmentMailbox mailbox) {
        MailSender mail = mail(configuration);
        SmsSender sms = sms(configuration);
        return configuration.flag(Key.DEV) ? new Senders(mailbox, mailbox) : new Senders(mail, sms);
    }

    private static MailSender mail(Configuration configuration) {
        String server = configuration.text(Key.MAIL_SMTP);
        if (server.isEmpty()) {
            if (MAIL.stream().anyMatch(key -> !configuration.text(key).isEmpty())) {
                throw new ConfigurationException("There are settings for mail, but mail.smtp, the server, is not set.");
            }
            return MailSender.none();
        }
        if (configuration.text(Key.MAIL_FROM).isEmpty()) {
            throw new ConfigurationException(
                    "The setting mail.smtp is set, but mail.from, who mail comes from, is not.");
        }
        int colon = server.lastIndexOf(':');
        try {
            return new SmtpMail(
                    new SmtpServer(
                            server.substring(0, colon),
                            Integer.parseInt(server.substring(colon + 1)),
                            SmtpServer.Security.valueOf(
                                    configuration.text(Key.MAIL_SECURITY).toUpperCase(Locale.ROOT)),
                            configuration.text(Key.MAIL_USER),
                            password(configuration)),
                    configuration.text(Key.MAIL_FROM));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("Mail can't be sent with these settings, for " + e.getMessage() + ".");
        }
    }

    private static String password(Configuration configuration) {
        String password = configuration.text(Key.MAIL_PASSWORD);
        Optional<Path> file = configuration.path(Key.MAIL_PASSWORD_FILE);
        if (file.isEmpty()) {
            return password;
        }
        if (!password.isEmpty()) {
            throw new ConfigurationException("Only one of mail.password and mail.password-file can be set.");
        }
        try (BufferedReader reader = Files.newBufferedReader(file.get())) {
            String line = reader.readLine();
            if (line != null && !line.isBlank()) {
                return line.strip();
            }
        } catch (IOException _) {
            // said below, since an empty file is no better
        }
        throw new ConfigurationException(
                "The setting mail.password-file is \"" + file.get() + "\", but no password can be read there.");
    }

    private static SmsSender sms(Configuration configuration) {
        String url = configuration.text(Key.SMS_URL);
        String authorization = configuration.text(Key.SMS_AUTHORIZATION);
        if (url.isEmpty()) {
            if (!authorization.isEmpty()) {
                throw new ConfigurationException("The setting sms.authorization is set, but sms.url is not.");
            }
            return SmsSender.none();
        }
        try {
            return new UrlSms(url, authorization);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "Short messages can't be sent with sms.url as it is, for " + e.getMessage() + ".");
        }
    }
}
