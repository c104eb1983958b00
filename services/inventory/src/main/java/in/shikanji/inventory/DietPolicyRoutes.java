package in.shikanji.inventory;

import in.shikanji.inventory.diet.Badge;
import in.shikanji.inventory.diet.Cell;
import in.shikanji.inventory.diet.DietPolicy;
import in.shikanji.inventory.diet.Rule;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP of the rule table: everybody may read by which rules a dish is judged; the brand approves another version. */
final class DietPolicyRoutes {
    private static final int MOST_RULES = 100;

    private final CatalogueEdits edits;
    private final InventoryService inventory;

    DietPolicyRoutes(CatalogueEdits edits, InventoryService inventory) {
        this.edits = edits;
        this.inventory = inventory;
    }

    Routes routes() {
        return new Routes()
                .get("/diet-rules", Access.anyone(), this::current)
                .get("/diet-rules/versions", Access.holding(Permission.SEE_STOCK), this::versions)
                .post("/diet-rules", Access.holding(Permission.EDIT_CATALOGUE), this::approve);
    }

    record RuleView(String code, String description, Map<String, Cell> cells, List<String> fixed) {}

    record PolicyView(
            long version,
            @Nullable Instant effectiveFrom,
            @Nullable String approvedBy,
            @Nullable String note,
            List<RuleView> rules) {}

    /** @param badges what the new table makes or breaks, if it is in effect now */
    record ApprovedView(PolicyView policy, List<BadgeChange> badges) {}

    private Reply current(Request request) {
        DietPolicy policy = inventory.catalogue().policy();
        return Versions.tell(Reply.ok(view(policy)), policy.version());
    }

    private Reply versions(Request request) {
        return Reply.ok(Page.whole(inventory.database().read(DietPolicyTables::list).stream()
                .map(DietPolicyRoutes::view)
                .toList()));
    }

    /** What the body leaves out stays as it is; by default it is in effect at once. */
    private Reply approve(Request request) {
        Input input = request.input();
        Instant now = edits.now();
        Instant from = input.optionalInstant("effectiveFrom").orElse(now);
        Optional<String> note = input.optionalText("note", 500);
        Map<Rule, Map<Badge, Cell>> cells = cells(input, inventory.catalogue().policy());
        if (from.isBefore(now)) {
            input.error(
                    "effectiveFrom", "in_the_past", "What was sold under the old rules stays so: choose now or later.");
        }
        input.check();
        boolean preview = request.query("preview").map(Boolean::parseBoolean).orElse(false);
        Optional<Long> expected = Versions.expected(request);
        CatalogueEdits.Edited<Optional<DietPolicy>> edited = edits.edit(
                preview, sql -> approve(sql, request, from, note.orElse(null), cells, expected), Optional::isPresent);
        return edited.result()
                .map(policy -> {
                    ApprovedView view = new ApprovedView(
                            view(policy), BadgeChange.between(edited.before(), edited.after(), _ -> true));
                    Reply reply = preview ? Reply.ok(view) : Reply.created("/api/v1/diet-rules", view);
                    return Versions.tell(reply, policy.version());
                })
                .orElseGet(() -> Reply.problem(Versions.conflict()));
    }

    private Optional<DietPolicy> approve(
            Sql sql,
            Request request,
            Instant from,
            @Nullable String note,
            Map<Rule, Map<Badge, Cell>> cells,
            Optional<Long> expected) {
        long newest = DietPolicyTables.newestVersion(sql);
        if (expected.filter(version -> version != newest).isPresent()) {
            return Optional.empty();
        }
        DietPolicy policy = new DietPolicy(newest + 1, from, request.actor().reference(), note, cells);
        DietPolicyTables.insert(sql, policy, edits.now());
        edits.note(
                sql,
                request.caller(),
                Act.of("diet_rules.approved", Long.toString(policy.version())).change("effectiveFrom", null, from));
        return Optional.of(policy);
    }

    private static Map<Rule, Map<Badge, Cell>> cells(Input input, DietPolicy before) {
        Map<Rule, Map<Badge, Cell>> cells = new EnumMap<>(Rule.class);
        before.cells().forEach((rule, row) -> cells.put(rule, new EnumMap<>(row)));
        input.list("rules", 0, MOST_RULES, one -> {
            Rule rule = one.choice("code", Rule.BY_CODE);
            Input row = one.object("cells");
            for (Badge badge : Badge.values()) {
                Optional<Cell> cell = row.optionalChoice(badge.code(), Cell.BY_CODE);
                if (cell.isPresent() && DietPolicy.isFixed(rule, badge) && cell.get() != before.cell(rule, badge)) {
                    row.error(
                            badge.code(),
                            "rule_fixed",
                            "This is what the word means, or the law, and no brand's choice.");
                }
                cell.ifPresent(chosen ->
                        cells.getOrDefault(rule, new EnumMap<>(Badge.class)).put(badge, chosen));
            }
            return rule;
        });
        return cells;
    }

    private static PolicyView view(DietPolicy policy) {
        List<RuleView> rules = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            Map<String, Cell> row = new LinkedHashMap<>();
            for (Badge badge : Badge.values()) {
                row.put(badge.code(), policy.cell(rule, badge));
            }
            List<String> fixed = Arrays.stream(Badge.values())
                    .filter(badge -> DietPolicy.isFixed(rule, badge))
                    .map(Badge::code)
                    .toList();
            rules.add(new RuleView(rule.code(), rule.description(), row, fixed));
        }
        return new PolicyView(
                policy.version(),
                policy.version() == 0 ? null : policy.effectiveFrom(),
                policy.approvedBy(),
                policy.note(),
                rules);
    }
}
