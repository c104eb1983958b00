package in.shikanji.platform.config;

/** The program can't start as asked; the message is one sentence for the person at the keyboard. */
public final class ConfigurationException extends RuntimeException {
    public ConfigurationException(String sentence) {
        super(sentence, null, false, false);
    }
}
