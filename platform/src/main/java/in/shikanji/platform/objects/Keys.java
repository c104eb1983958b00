package in.shikanji.platform.objects;

import java.util.regex.Pattern;

/** Checks the keys of objects, so that none leads out of where objects are kept. */
final class Keys {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9_-][a-z0-9._-]*(/[a-z0-9_-][a-z0-9._-]*)*");
    private static final int LONGEST = 400;

    private Keys() {}

    static void require(String key) {
        if (key.length() > LONGEST || !SHAPE.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of an object: " + key);
        }
    }

    static void require(String key, String contentType) {
        require(key);
        if (!ContentTypes.of(key).equals(contentType)) {
            throw new IllegalArgumentException("the key " + key + " does not end like " + contentType);
        }
    }
}
