package in.shikanji.inventory.diet;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rule table: which rule breaks which claim, since when, and who says so.
 *
 * @param version 0 is the table that the program comes with
 * @param effectiveFrom business instant
 * @param approvedBy who answers for it; null for the table that nobody has approved yet
 */
public record DietPolicy(
        long version,
        Instant effectiveFrom,
        @Nullable String approvedBy,
        @Nullable String note,
        Map<Rule, Map<Badge, Cell>> cells) {

    private static final String DELIVERED = """
            rule            veg satvik jain jainStrict tithi ayambil vegan glutenFree nutFree
            animal          no  no  no   no     no    no   no    ok     ok
            honey           ok  ok  no   no     no    no   no    ok     ok
            alcohol         ok  no  no   no     no    no   ok    ok     ok
            onion_garlic    ok  no  no   no     no    no   ok    ok     ok
            root_vegetable  ok  ok  no   no     no    no   ok    ok     ok
            sabudana        ok  ok  opt  opt    opt   opt  ok    ok     ok
            fresh_rhizome   ok  ok  no   no     no    no   ok    ok     ok
            dried_rhizome   ok  ok  ok   opt    opt   opt  ok    ok     ok
            root_resin      ok  ok  ok   ok     ok    ok   ok    ok     ok
            fungus          ok  ok  no   no     no    no   ok    ok     ok
            ferment         ok  ok  opt  no     no    no   ok    ok     ok
            eggplant_fig    ok  ok  no   no     no    no   ok    ok     ok
            udumbara        ok  ok  no   no     no    no   ok    ok     ok
            many_seeded     ok  ok  opt  no     no    no   ok    ok     ok
            sprout          ok  ok  opt  no     no    no   ok    ok     ok
            dvidal          ok  ok  opt  no     no    no   ok    ok     ok
            green           ok  ok  ok   ok     no    no   ok    ok     ok
            ice             ok  ok  ok   opt    opt   no   ok    ok     ok
            dairy           ok  ok  ok   ok     ok    no   no    ok     ok
            sweet_fat_fruit ok  ok  ok   ok     ok    no   ok    ok     ok
            gluten          ok  ok  ok   ok     ok    ok   ok    no     ok
            nuts            ok  ok  ok   ok     ok    ok   ok    ok     no
            """;

    /** The table that the program comes with; a brand approves it, or its own. */
    public static DietPolicy delivered() {
        Map<Rule, Map<Badge, Cell>> cells = new EnumMap<>(Rule.class);
        List<String> columns =
                List.of(DELIVERED.lines().findFirst().orElseThrow().split(" +"));
        DELIVERED.lines().skip(1).map(line -> line.split(" +")).forEach(words -> {
            Map<Badge, Cell> row = new EnumMap<>(Badge.class);
            Badge.BY_CODE.forEach((code, badge) -> row.put(badge, Cell.BY_CODE.get(words[columns.indexOf(code)])));
            cells.put(Rule.BY_CODE.get(words[0]), row);
        });
        return new DietPolicy(0, Instant.EPOCH, null, null, cells);
    }

    public DietPolicy {
        Map<Rule, Map<Badge, Cell>> copy = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            Map<Badge, Cell> row = cells.get(rule);
            if (row == null || row.size() != Badge.values().length) {
                throw new IllegalArgumentException("a policy has a cell for each rule and claim, but not for " + rule);
            }
            copy.put(rule, new EnumMap<>(row));
        }
        cells = copy;
    }

    public Cell cell(Rule rule, Badge badge) {
        return cells.getOrDefault(rule, Map.of()).getOrDefault(badge, Cell.NO);
    }

    /** Whether the brand may change it. Meat is never Jain, and what is vegan or free of gluten is no matter of opinion. */
    public static boolean isFixed(Rule rule, Badge badge) {
        return !badge.isPolicy() || rule == Rule.ANIMAL || rule == Rule.GLUTEN || rule == Rule.NUTS;
    }

    Set<Badge> broken(Rule rule) {
        return badges(badge -> cell(rule, badge).breaks(badge));
    }

    /** The claims for which a household may see it differently. */
    Set<Badge> optional(Rule rule) {
        return badges(badge -> cell(rule, badge) == Cell.OPT);
    }

    private static Set<Badge> badges(Predicate<Badge> wanted) {
        Set<Badge> badges = EnumSet.noneOf(Badge.class);
        for (Badge badge : Badge.values()) {
            if (wanted.test(badge)) {
                badges.add(badge);
            }
        }
        return badges;
    }
}
