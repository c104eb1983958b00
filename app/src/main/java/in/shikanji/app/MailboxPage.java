package in.shikanji.app;

import in.shikanji.platform.mail.DevelopmentMailbox.Kind;
import in.shikanji.platform.mail.DevelopmentMailbox.Message;
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
        for (Message mail : messages) {
            page.append("<article><h2>")
                    .append(escaped(mail.kind() == Kind.SMS ? "Text message" : mail.subject()))
                    .append("</h2><p>To ")
                    .append(escaped(mail.to()))
                    .append(", ")
                    .append(mail.at())
                    .append("</p><pre>")
                    .append(escaped(mail.text()))
                    .append("</pre></article><hr>");
        }
        return page.append("</html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
