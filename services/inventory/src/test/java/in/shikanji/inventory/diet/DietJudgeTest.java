package in.shikanji.inventory.diet;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Nature.Form;
import in.shikanji.inventory.ingredient.Nature.Origin;
import in.shikanji.inventory.ingredient.Nature.Part;
import in.shikanji.inventory.ingredient.Nature.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be claimed of a dish, by what is in it and where it is made. */
class DietJudgeTest {
    private static final Station BAR = new Station("bar", "drinks bar", true, Set.of());
    private static final Station FRYER = new Station("fryer", "shared fryer", false, Set.of());
    private static final String ALL = "veg satvik jain jainStrict tithi ayambil vegan glutenFree nutFree";

    /** One ingredient, the rule that it falls under, and for each claim (v s j J t a V g n) whether it holds. */
    private static final Object[][] TABLE = {
        // ingredient, rule, veg satvik jain strict tithi ayambil vegan gluten nut: + holds, - is broken
        {AnIngredient.named("mutton").from(Origin.MEAT), "animal", "- - - - - - - + +"},
        {AnIngredient.named("surmai").from(Origin.FISH), "animal", "- - - - - - - + +"},
        {AnIngredient.named("egg white").from(Origin.EGG), "animal", "- - - - - - - + +"},
        {AnIngredient.named("carmine").from(Origin.INSECT), "animal", "- - - - - - - + +"},
        {AnIngredient.named("gelatine").from(Origin.ANIMAL_DERIVED), "animal", "- - - - - - - + +"},
        {AnIngredient.named("honey").from(Origin.HONEY), "honey", "+ + - - - - - + +"},
        {AnIngredient.named("rum essence").with(Trait.ALCOHOL), "alcohol", "+ - - - - - + + +"},
        {AnIngredient.named("onion").of(Part.BULB, Form.FRESH).with(Trait.ALLIUM), "onion_garlic", "+ - - - - - + + +"},
        {
            AnIngredient.named("garlic powder").of(Part.BULB, Form.DRIED).with(Trait.ALLIUM),
            "onion_garlic",
            "+ - - - - - + + +"
        },
        {AnIngredient.named("chives").of(Part.STEM, Form.FRESH).with(Trait.ALLIUM), "onion_garlic", "+ - - - - - + + +"
        },
        {AnIngredient.named("potato").of(Part.TUBER, Form.FRESH), "root_vegetable", "+ + - - - - + + +"},
        {AnIngredient.named("potato flakes").of(Part.TUBER, Form.DRIED), "root_vegetable", "+ + - - - - + + +"},
        {AnIngredient.named("wafers").of(Part.TUBER, Form.PROCESSED), "root_vegetable", "+ + - - - - + + +"},
        {AnIngredient.named("carrot").of(Part.ROOT, Form.FRESH), "root_vegetable", "+ + - - - - + + +"},
        {AnIngredient.named("beetroot").of(Part.ROOT, Form.PROCESSED), "root_vegetable", "+ + - - - - + + +"},
        {AnIngredient.named("fennel bulb").of(Part.BULB, Form.FRESH), "root_vegetable", "+ + - - - - + + +"},
        {
            AnIngredient.named("sabudana").of(Part.TUBER, Form.PROCESSED).with(Trait.CASSAVA),
            "sabudana",
            "+ + + - - - + + +"
        },
        {AnIngredient.named("fresh ginger").of(Part.RHIZOME, Form.FRESH), "fresh_rhizome", "+ + - - - - + + +"},
        {AnIngredient.named("ginger syrup").of(Part.RHIZOME, Form.PROCESSED), "fresh_rhizome", "+ + - - - - + + +"},
        {AnIngredient.named("saunth").of(Part.RHIZOME, Form.DRIED), "dried_rhizome", "+ + + - - - + + +"},
        {AnIngredient.named("mushroom").from(Origin.FUNGUS), "fungus", "+ + - - - - + + +"},
        {AnIngredient.named("vinegar").with(Trait.FERMENTED), "ferment", "+ + + - - - + + +"},
        {AnIngredient.named("brinjal").with(Trait.EGGPLANT_OR_FIG), "eggplant_fig", "+ + - - - - + + +"},
        {AnIngredient.named("gular").with(Trait.UDUMBARA), "udumbara", "+ + - - - - + + +"},
        {AnIngredient.named("poppy").with(Trait.MANY_SEEDED), "many_seeded", "+ + + - - - + + +"},
        {AnIngredient.named("moong sprouts").of(Part.SPROUT, Form.FRESH), "sprout", "+ + + - - - + + +"},
        {AnIngredient.named("mint").of(Part.LEAF, Form.FRESH), "green", "+ + + + - - + + +"},
        {AnIngredient.named("green chilli").with(Trait.GREEN_VEGETABLE), "green", "+ + + + - - + + +"},
        {AnIngredient.named("ice").from(Origin.WATER).with(Trait.ICE), "ice", "+ + + - - - + + +"},
        {AnIngredient.named("tap water").from(Origin.WATER).with(Trait.UNBOILED_WATER), "ice", "+ + + - - - + + +"},
        {AnIngredient.named("milk").from(Origin.DAIRY), "dairy", "+ + + + + - - + +"},
        {AnIngredient.named("sugar").with(Trait.SWEETENER), "sweet_fat_fruit", "+ + + + + - + + +"},
        {AnIngredient.named("oil").with(Trait.FAT), "sweet_fat_fruit", "+ + + + + - + + +"},
        {AnIngredient.named("mango").of(Part.FRUIT, Form.FRESH), "sweet_fat_fruit", "+ + + + + - + + +"},
        {AnIngredient.named("raisins").of(Part.FRUIT, Form.DRIED), "sweet_fat_fruit", "+ + + + + - + + +"},
        {AnIngredient.named("wheat").containing("gluten"), "gluten", "+ + + + + + + - +"},
        {AnIngredient.named("pistachio").containing("nuts"), "nuts", "+ + + + + + + + -"},
        {AnIngredient.named("groundnut").containing("peanut"), "nuts", "+ + + + + + + + -"}
    };

    /** Each rule by each claim. */
    static List<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (Object[] row : TABLE) {
            String[] signs = ((String) row[2]).split(" ");
            String[] claims = ALL.split(" ");
            for (int index = 0; index < claims.length; index++) {
                cells.add(Arguments.of(row[0], row[1], claims[index], signs[index].equals("+")));
            }
        }
        return cells;
    }

    @ParameterizedTest(name = "{0}, {2}: {3}")
    @MethodSource("cells")
    void aRuleBreaksItsClaimsAndNoOthers(AnIngredient ingredient, String rule, String claim, boolean holds) {
        Diet diet = judge(BAR, ingredient);

        assertThat(broken(diet).contains(claim)).isEqualTo(!holds);
        assertThat(diet.why()).hasSize(1);
        assertThat(diet.why().getFirst().rule()).isEqualTo(rule);
        assertThat(diet.why().getFirst().breaks().contains(claim)).isEqualTo(!holds);
        assertThat(diet.why().getFirst().message()).containsIgnoringCase(ingredient.name());
    }

    @ParameterizedTest(name = "{0} in a chutney in a topping, {2}: {3}")
    @MethodSource("cells")
    void aRuleReachesIntoWhatTheKitchenMakes(AnIngredient ingredient, String rule, String claim, boolean holds) {
        AnIngredient chutney = AnIngredient.named("house chutney").madeOf(AnIngredient.named("tea"), ingredient);
        Diet diet = judge(
                BAR, AnIngredient.named("tulsi"), AnIngredient.named("topping").madeOf(chutney));

        assertThat(broken(diet).contains(claim)).isEqualTo(!holds);
        assertThat(diet.why()).extracting(Diet.Why::rule).containsExactly(rule);
        assertThat(diet.why().getFirst().message())
                .containsIgnoringCase(ingredient.name())
                .containsIgnoringCase("in its topping");
    }

    @ParameterizedTest(name = "{0} and the household''s own view of {2}")
    @MethodSource("cells")
    void whereHouseholdsDifferACustomersViewHolds(AnIngredient ingredient, String rule, String claim, boolean holds) {
        Diet diet = judge(BAR, ingredient);
        boolean optional = diet.why().getFirst().optional().contains(claim);

        assertThat(diet.suits(claim, Set.of(), Set.of())).isEqualTo(holds);
        assertThat(diet.suits(claim, Set.of(rule), Set.of())).isEqualTo(holds || optional);
        assertThat(diet.suits(claim, Set.of(), Set.of(rule))).isEqualTo(holds && !optional);
        assertThat(diet.suits(claim, Set.of("another_rule"), Set.of("another_rule")))
                .isEqualTo(holds);
    }

    @Test
    void householdsDifferOverTheseAndNoOthers() {
        DietPolicy policy = DietPolicy.delivered();
        Map<Badge, Set<Rule>> optional = new EnumMap<>(Badge.class);
        for (Badge badge : Badge.values()) {
            for (Rule rule : Rule.values()) {
                if (policy.cell(rule, badge) == Cell.OPT) {
                    optional.computeIfAbsent(badge, _ -> new TreeSet<>()).add(rule);
                }
            }
        }

        Set<Rule> strict = Set.of(Rule.SABUDANA, Rule.DRIED_RHIZOME, Rule.ICE);
        assertThat(optional)
                .isEqualTo(Map.of(
                        Badge.JAIN,
                        Set.of(Rule.SABUDANA, Rule.FERMENT, Rule.MANY_SEEDED, Rule.SPROUT, Rule.DVIDAL),
                        Badge.JAIN_STRICT,
                        strict,
                        Badge.TITHI,
                        strict,
                        Badge.AYAMBIL,
                        Set.of(Rule.SABUDANA, Rule.DRIED_RHIZOME)));
    }

    @Test
    void aBrandThatSaysOtherwiseIsObeyed() {
        Map<Rule, Map<Badge, Cell>> cells = new EnumMap<>(DietPolicy.delivered().cells());
        Map<Badge, Cell> ferment = new EnumMap<>(cells.get(Rule.FERMENT));
        ferment.put(Badge.JAIN, Cell.NO);
        cells.put(Rule.FERMENT, ferment);
        Map<Badge, Cell> saunth = new EnumMap<>(cells.get(Rule.DRIED_RHIZOME));
        saunth.put(Badge.JAIN_STRICT, Cell.OK);
        cells.put(Rule.DRIED_RHIZOME, saunth);
        DietPolicy brand = new DietPolicy(1, java.time.Instant.EPOCH, "cus_owner", "Our acharya's advice", cells);

        assertThat(judge(brand, BAR, AnIngredient.named("vinegar").with(Trait.FERMENTED))
                        .jain())
                .isFalse();
        assertThat(judge(brand, BAR, AnIngredient.named("saunth").of(Part.RHIZOME, Form.DRIED))
                        .jainStrict())
                .isTrue();
    }

    @Test
    void whatBreaksNothingIsEverything() {
        assertThat(broken(judge(BAR, AnIngredient.named("tulsi"), AnIngredient.named("tea"))))
                .isEmpty();
    }

    @Test
    void aDishThatNobodyDescribedIsNothing() {
        Diet diet = judge(BAR);

        assertThat(broken(diet)).isEqualTo(words(ALL));
        assertThat(diet.why()).extracting(Diet.Why::rule).containsExactly("unknown");
    }

    @Test
    void anIngredientThatNobodyDescribedBreaksEveryClaimAtAnyDepth() {
        List<AnIngredient> unknown = List.of(
                AnIngredient.named("flavour").of(Part.LEAF, null),
                AnIngredient.named("flavour").of(null, Form.DRIED),
                AnIngredient.named("flavour").from(null));

        assertThat(unknown).allSatisfy(ingredient -> {
            AnIngredient syrup = AnIngredient.named("syrup").madeOf(AnIngredient.named("tea"), ingredient);
            assertThat(List.of(ingredient, syrup)).allSatisfy(one -> {
                Diet diet = judge(BAR, AnIngredient.named("tulsi"), one);
                assertThat(broken(diet)).isEqualTo(words(ALL));
                assertThat(diet.why()).extracting(Diet.Why::rule).containsExactly("unknown");
                assertThat(diet.suits("jain", Set.of("unknown"), Set.of())).isFalse();
            });
        });
    }

    @Test
    void whereNobodyNamedTheAllergensNothingIsFreeOfThem() {
        AnIngredient syrup = AnIngredient.named("syrup").withoutAWordOnAllergens();

        for (AnIngredient dish : List.of(syrup, AnIngredient.named("topping").madeOf(syrup))) {
            Diet diet = judge(BAR, dish);
            assertThat(broken(diet)).isEqualTo(words("glutenFree nutFree"));
            assertThat(diet.why()).extracting(Diet.Why::rule).containsExactly("allergens_unknown");
        }
    }

    @Test
    void whatTheKitchenMakesIsKnownByItsParts() {
        assertThat(broken(judge(BAR, AnIngredient.named("paste").madeOf(AnIngredient.named("tea")))))
                .isEmpty();
    }

    @Test
    void whatMakingItDoesCountsToo() {
        AnIngredient batter = AnIngredient.named("batter").with(Trait.FERMENTED).madeOf(AnIngredient.named("rice"));

        assertThat(judge(BAR, batter).why()).extracting(Diet.Why::rule).containsExactly("ferment");
    }

    @Test
    void aSharedStationTakesTheClaimsThatNeedOneOfTheirOwn() {
        Diet diet = judge(FRYER, AnIngredient.named("tulsi"));

        assertThat(broken(diet)).isEqualTo(words("jain jainStrict tithi ayambil"));
        assertThat(diet.why().getFirst().rule()).isEqualTo("shared_station");
        assertThat(diet.why().getFirst().ingredient()).isNull();
        assertThat(diet.why().getFirst().message()).contains("shared fryer");
        assertThat(diet.suits("jain", Set.of("shared_station"), Set.of())).isFalse();
    }

    @Test
    void aStationThatHandlesAnAllergenTakesTheClaimToBeFreeOfIt() {
        Station bakery = new Station("bakery", "oven", true, Set.of("gluten", "nuts"));

        assertThat(broken(judge(bakery, AnIngredient.named("tulsi")))).isEqualTo(words("glutenFree nutFree"));
        assertThat(judge(bakery, AnIngredient.named("maida").containing("gluten"))
                        .why())
                .extracting(Diet.Why::rule)
                .containsExactly("gluten", "station_nuts");
    }

    @Test
    void pulsesWithRawDairyAreTheStrictOnesConcern() {
        AnIngredient pulse = AnIngredient.named("gram flour").with(Trait.PULSE);
        AnIngredient curd = AnIngredient.named("curd").from(Origin.DAIRY).with(Trait.RAW_DAIRY);
        AnIngredient raita = AnIngredient.named("raita").madeOf(curd);

        assertThat(broken(judge(BAR, pulse))).isEmpty();
        assertThat(broken(judge(BAR, curd))).isEqualTo(words("ayambil vegan"));
        for (AnIngredient dairy : List.of(curd, raita)) {
            Diet diet = judge(BAR, dairy, pulse);
            assertThat(broken(diet)).isEqualTo(words("jainStrict tithi ayambil vegan"));
            assertThat(diet.why()).extracting(Diet.Why::rule).contains("dvidal");
            assertThat(diet.suits("jain", Set.of(), Set.of("dvidal"))).isFalse();
        }
    }

    @Test
    void everyReasonIsNamedAndTheRemedyWithIt() {
        Diet.Remedy remedy = new Diet.Remedy("opt_1", "Without ginger");
        AnIngredient ginger = AnIngredient.named("ginger").of(Part.RHIZOME, Form.FRESH);
        Ingredient paste = AnIngredient.named("paste").madeOf(ginger).build();
        Ingredient milk = AnIngredient.named("milk").from(Origin.DAIRY).build();

        Diet diet = DietJudge.judge(
                DietPolicy.delivered(),
                List.of(paste, milk),
                BAR,
                ingredient -> ingredient.equals(paste) ? Optional.of(remedy) : Optional.empty());

        assertThat(diet.why()).extracting(Diet.Why::rule).containsExactly("fresh_rhizome", "dairy");
        assertThat(diet.why().getFirst().remedy()).isEqualTo(remedy);
        assertThat(diet.why().getLast().remedy()).isNull();
    }

    private static Diet judge(Station station, AnIngredient... ingredients) {
        return judge(DietPolicy.delivered(), station, ingredients);
    }

    private static Diet judge(DietPolicy policy, Station station, AnIngredient... ingredients) {
        return DietJudge.judge(
                policy, Arrays.stream(ingredients).map(AnIngredient::build).toList(), station, _ -> Optional.empty());
    }

    private static Set<String> broken(Diet diet) {
        Set<String> broken = words(ALL);
        broken.removeIf(diet::holds);
        return broken;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.split(" ")));
    }
}
