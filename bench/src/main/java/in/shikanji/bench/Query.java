package in.shikanji.bench;

import in.shikanji.bench.GeneratedMenu.Item;
import java.util.SplittableRandom;

/** What is typed by somebody who is after a certain product, or after one that there is not. */
record Query(String words, String wanted) {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String[] KITCHEN = {
        "jeera", "adrak", "kala namak", "elaichi", "besan", "hari mirch", "haldi", "nimbu", "dahi", "moong dal"
    };

    /** In which state of mind it is typed. */
    enum Kind {
        NAME("a name"),
        LETTER_BY_LETTER("a name, as far as it is typed"),
        SLIP("a name with a slip"),
        DEVANAGARI("a name in Devanagari"),
        INGREDIENT("an ingredient's Hindi name"),
        NOTHING("what there is not");

        final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether there is one product that it is about. */
        boolean isAboutOne() {
            return this == NAME || this == SLIP || this == DEVANAGARI;
        }

        Query about(Item item, SplittableRandom random) {
            String words = switch (this) {
                case NAME -> item.name();
                case LETTER_BY_LETTER ->
                    item.name().substring(0, 1 + random.nextInt(item.name().length()));
                case SLIP -> slipped(item.name(), random);
                case DEVANAGARI -> item.hindi();
                case INGREDIENT -> KITCHEN[random.nextInt(KITCHEN.length)];
                case NOTHING -> letters(random, 7) + " " + letters(random, 9);
            };
            return new Query(words, item.entry().id());
        }
    }

    /** One letter put in, left out, taken for another or swapped with the next: in the first word, but for its first letter. */
    private static String slipped(String name, SplittableRandom random) {
        int at = 1 + random.nextInt(name.indexOf(' ') - 2);
        String start = name.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> start + letters(random, 1) + name.substring(at);
            case 1 -> start + name.substring(at + 1);
            case 2 -> start + letters(random, 1) + name.substring(at + 1);
            default -> start + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private static String letters(SplittableRandom random, int count) {
        StringBuilder word = new StringBuilder();
        for (int letter = 0; letter < count; letter++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
