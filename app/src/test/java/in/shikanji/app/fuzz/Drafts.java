package in.shikanji.app.fuzz;

import in.shikanji.platform.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests as they should be, to be spoilt: of any operation, by anybody, with what is really there. */
final class Drafts {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final List<String> PAGES = List.of("/", "/console/", "/favicon.ico", "/menu", "/assets/nothing.js");

    private final Surface surface;
    private final World world;
    private final Dice dice;

    Drafts(Surface surface, World world, Dice dice) {
        this.surface = surface;
        this.world = world;
        this.dice = dice;
    }

    Dice dice() {
        return dice;
    }

    /** A request for any operation, or for a page now and then. */
    Draft any() {
        return dice.chance(5) ? new Draft("GET", dice.pick(PAGES)) : of(_ -> true);
    }

    /** A request that carries a JSON body. */
    Draft withBody() {
        return of(Operation::takesBody);
    }

    Draft reading() {
        return of(operation -> operation.isSafe() && !operation.isStream());
    }

    Draft of(Predicate<Operation> wanted) {
        return of(
                dice.pick(surface.operations(wanted)), variable -> URLEncoder.encode(variable, StandardCharsets.UTF_8));
    }

    /** @param write how the value of a variable is written into the path */
    Draft of(Operation operation, java.util.function.UnaryOperator<String> write) {
        Matcher variables = VARIABLE.matcher(operation.template());
        String path = variables.replaceAll(variable ->
                Matcher.quoteReplacement(write.apply(world.variable(operation.template(), variable.group(1), dice))));
        Draft draft = new Draft(operation.method(), path + query(operation));
        world.sign(draft, operation, dice);
        if (!operation.isSafe()) {
            draft.header("Idempotency-Key", dice.word());
        }
        if (operation.takesBody()) {
            Object body = new Samples(surface, world, dice).value("", operation.body());
            draft.header("Content-Type", "application/json").body(Json.bytes(body));
        }
        return draft;
    }

    Draft of(Predicate<Operation> wanted, java.util.function.UnaryOperator<String> write) {
        return of(dice.pick(surface.operations(wanted)), write);
    }

    private String query(Operation operation) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        Samples samples = new Samples(surface, world, dice);
        for (Operation.Query parameter : operation.queries()) {
            boolean paging = parameter.name().equals("cursor");
            if (parameter.required() || (!paging && dice.chance(30))) {
                String value = String.valueOf(samples.value(parameter.name(), parameter.schema()));
                query.add(parameter.name() + "=" + URLEncoder.encode(value.replace("\"", ""), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
