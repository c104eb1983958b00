package in.shikanji.customer;

import in.shikanji.platform.EmailAddresses;
import in.shikanji.platform.PhoneNumbers;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Request;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people give of themselves; errors carry the pointers of its fields. */
final class SignInInput {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private static final int SHORTEST = 8;

    private SignInInput() {}

    /** On which device somebody signs in. */
    static Device device(Request request) {
        String agent = request.header("User-Agent").orElse("");
        return new Device(request.app(), Device.named(agent), Device.place(request.remoteAddress()));
    }

    /** Any e-mail address that might be in use, in lower case. */
    static String email(Input input) {
        return input.text("email", 3, 254).toLowerCase(Locale.ROOT);
    }

    /** An e-mail address that can be written to. */
    static String newEmail(Input input) {
        String email = email(input);
        if (!email.isEmpty() && EmailAddresses.normalise(email).isEmpty()) {
            input.error("email", "invalid_email", "This is not an e-mail address.");
        }
        return email;
    }

    static Optional<String> optionalPhone(Input input) {
        Optional<String> written = input.optionalText("phone", 40);
        Optional<String> phone = written.flatMap(PhoneNumbers::normalise);
        if (written.isPresent() && phone.isEmpty()) {
            input.error("phone", "invalid_phone", "Give an Indian mobile number of ten digits.");
        }
        return phone;
    }

    static String phone(Input input) {
        String written = input.text("phone", 1, 40);
        Optional<String> phone = PhoneNumbers.normalise(written);
        if (!written.isEmpty() && phone.isEmpty()) {
            input.error("phone", "invalid_phone", "Give an Indian mobile number of ten digits.");
        }
        return phone.orElse("");
    }

    /** A password that is to be used from now on. */
    static String newPassword(Input input, String field) {
        String password = input.text(field, SHORTEST, 128);
        if (password.length() >= SHORTEST && CommonPasswords.contains(password)) {
            input.error(field, "password_too_common", "Thousands of people use this password. Choose another one.");
        }
        return password;
    }

    static String code(Input input) {
        String code = input.text("code", 1, 12).replace(" ", "");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            input.error("code", "invalid_code", "The code has six digits.");
        }
        return code;
    }
}
