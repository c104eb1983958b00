package in.shikanji.app;

import in.shikanji.platform.mail.Mail;
import in.shikanji.platform.mail.Message;
import in.shikanji.platform.mail.Sms;
import java.util.List;

/** The development mailbox as a plain page: no scripts, no styles, which the content policy would refuse anyway. */
final class MailboxPage {
    private MailboxPage() {}

    static String html(List<Message> messages) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Development mailbox</title>"
                + "<h1>Development mailbox</h1>");
        if (messages.isEmpty()) {
            page.append("<p>Nothing yet. What the program would send lands here. Place an order.");
        }
        for (Message message : messages) {
            page.append("<article><h2>")
                    .append(escaped(heading(message)))
                    .append("</h2><p>To ")
                    .append(escaped(message.to()))
                    .append(", ")
                    .append(message.at())
                    .append("</p><pre>")
                    .append(escaped(message.text()))
                    .append("</pre></article><hr>");
        }
        return page.append("</html>").toString();
    }

    private static String heading(Message message) {
        return switch (message) {
            case Mail mail -> "Mail: " + mail.subject();
            case Sms _ -> "SMS";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
