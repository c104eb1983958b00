package in.shikanji.app.fuzz;

import in.shikanji.platform.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a JSON body: mostly one place of a sound one, so that it comes as far as it can. */
final class BrokenJson {
    private static final String MARK = "@@here@@";

    private final Dice dice;

    BrokenJson(Dice dice) {
        this.dice = dice;
    }

    byte[] spoil(byte[] sound) {
        byte[] once = dice.chance(75) ? inside(sound) : outside(sound);
        return dice.chance(10) ? outside(once) : once;
    }

    /** Puts something else where a value stands, or takes it away; the rest stays as it is. */
    private byte[] inside(byte[] sound) {
        JsonNode tree = Json.tree(sound);
        List<Consumer<String>> places = new ArrayList<>();
        List<Runnable> removals = new ArrayList<>();
        collect(tree, places, removals);
        if (places.isEmpty()) {
            return dice.pick(Hostile.FRAGMENTS).getBytes(StandardCharsets.UTF_8);
        }
        if (dice.chance(12)) {
            dice.pick(removals).run();
            return Json.bytes(tree);
        }
        dice.pick(places).accept(MARK);
        String text = Json.text(tree);
        return text.replace('"' + MARK + '"', fragment()).getBytes(StandardCharsets.UTF_8);
    }

    private String fragment() {
        return switch (dice.below(10)) {
            case 0 -> '"' + dice.word() + "\",\"" + dice.word() + "\":" + dice.pick(Hostile.FRAGMENTS);
            case 1 -> Json.text(dice.pick(Hostile.TEXTS));
            default -> dice.pick(Hostile.FRAGMENTS);
        };
    }

    private void collect(JsonNode node, List<Consumer<String>> places, List<Runnable> removals) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(field -> {
                    places.add(mark -> object.put(field.getKey(), mark));
                    removals.add(() -> object.remove(field.getKey()));
                    collect(field.getValue(), places, removals);
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    int at = i;
                    places.add(mark -> array.set(at, mark));
                    removals.add(() -> array.remove(at));
                    collect(array.get(at), places, removals);
                }
            }
            default -> {}
        }
    }

    /** Spoils it as bytes, whatever they mean. */
    private byte[] outside(byte[] sound) {
        String text = new String(sound, StandardCharsets.UTF_8);
        return switch (dice.below(14)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(sound, dice.below(sound.length + 1));
            case 2 -> with(sound, dice.bytes(dice.between(1, 4)));
            case 3 -> with(sound, new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xf0, (byte) 0x28});
            case 4 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 5 -> text.getBytes(dice.pick(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE));
            case 6 -> (text + dice.pick("{}", "]", "}", ",", "\u0000", "null", text)).getBytes(StandardCharsets.UTF_8);
            case 7 -> ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
            case 8 -> (" ".repeat(dice.pick(1, 1000, 200_000, 270_000)) + text).getBytes(StandardCharsets.UTF_8);
            case 9 -> dice.pick(Hostile.FRAGMENTS).getBytes(StandardCharsets.UTF_8);
            case 10 -> doubled(text).getBytes(StandardCharsets.UTF_8);
            case 11 -> text.replace('"', '\'').getBytes(StandardCharsets.UTF_8);
            case 12 -> text.replace(":", dice.pick("=", "::", " :\n\t ", ":,")).getBytes(StandardCharsets.UTF_8);
            default -> dice.bytes(dice.between(1, 600));
        };
    }

    /** All fields of the object twice. */
    private static String doubled(String text) {
        return text.length() < 3 ? text + text : text.substring(0, text.length() - 1) + ',' + text.substring(1);
    }

    private byte[] with(byte[] sound, byte[] more) {
        int at = dice.below(sound.length + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(sound, 0, at);
        bytes.writeBytes(more);
        bytes.write(sound, at, sound.length - at);
        return bytes.toByteArray();
    }
}
