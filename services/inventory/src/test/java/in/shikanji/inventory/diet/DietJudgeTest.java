package in.shikanji.inventory.diet;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.diet.Ingredient.Form;
import in.shikanji.inventory.diet.Ingredient.Origin;
import in.shikanji.inventory.diet.Ingredient.Part;
import in.shikanji.inventory.diet.Ingredient.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be claimed of a dish, by what is in it and where it is made. */
class DietJudgeTest {
    private static final Station BAR = new Station("bar", "drinks bar", true);
    private static final Station FRYER = new Station("fryer", "shared fryer", false);

    /** One ingredient, the rule it falls under, and the claims that it breaks. */
    static List<Arguments> rules() {
        return List.of(
                rule(AnIngredient.named("meat").from(Origin.MEAT), "animal", "veg jain jainStrict satvik vegan"),
                rule(AnIngredient.named("fish").from(Origin.FISH), "animal", "veg jain jainStrict satvik vegan"),
                rule(AnIngredient.named("egg").from(Origin.EGG), "animal", "veg jain jainStrict satvik vegan"),
                rule(AnIngredient.named("carmine").from(Origin.INSECT), "animal", "veg jain jainStrict satvik vegan"),
                rule(
                        AnIngredient.named("gelatine").from(Origin.ANIMAL_DERIVED),
                        "animal",
                        "veg jain jainStrict satvik vegan"),
                rule(AnIngredient.named("honey").from(Origin.HONEY), "honey", "jain jainStrict vegan"),
                rule(AnIngredient.named("rum").with(Trait.ALCOHOL), "alcohol", "jain jainStrict satvik"),
                rule(
                        AnIngredient.named("onion").of(Part.BULB, Form.FRESH).with(Trait.ALLIUM),
                        "onion_garlic",
                        "jain jainStrict satvik"),
                rule(AnIngredient.named("carrot").of(Part.ROOT, Form.FRESH), "root_vegetable", "jain jainStrict"),
                rule(AnIngredient.named("potato").of(Part.TUBER, Form.FRESH), "root_vegetable", "jain jainStrict"),
                rule(AnIngredient.named("fennel bulb").of(Part.BULB, Form.FRESH), "root_vegetable", "jain jainStrict"),
                rule(AnIngredient.named("ginger").of(Part.RHIZOME, Form.FRESH), "fresh_rhizome", "jain jainStrict"),
                rule(AnIngredient.named("saunth").of(Part.RHIZOME, Form.DRIED), "dried_rhizome", "jainStrict"),
                rule(AnIngredient.named("mushroom").from(Origin.FUNGUS), "fungus", "jain jainStrict"),
                rule(AnIngredient.named("vinegar").with(Trait.FERMENTED), "ferment", "jainStrict"),
                rule(AnIngredient.named("brinjal").with(Trait.EGGPLANT_OR_FIG), "eggplant_fig", "jain jainStrict"),
                rule(AnIngredient.named("gular").with(Trait.UDUMBARA), "udumbara", "jain jainStrict"),
                rule(AnIngredient.named("guava").with(Trait.MANY_SEEDED), "many_seeded", "jainStrict"),
                rule(AnIngredient.named("moong sprouts").of(Part.SPROUT, Form.FRESH), "sprout", "jainStrict"),
                rule(AnIngredient.named("ice").from(Origin.WATER).with(Trait.ICE), "ice", "jainStrict"),
                rule(AnIngredient.named("milk").from(Origin.DAIRY).containing("milk"), "dairy", "vegan"),
                rule(AnIngredient.named("wheat").containing("gluten"), "gluten", "glutenFree"),
                rule(AnIngredient.named("pistachio").containing("nuts"), "nuts", "nutFree"),
                rule(AnIngredient.named("groundnut").containing("peanut"), "nuts", "nutFree"));
    }

    @ParameterizedTest(name = "{0}: {1} breaks {2}")
    @MethodSource("rules")
    void aRuleBreaksItsClaimsAndNoOthers(AnIngredient ingredient, String rule, String broken) {
        Diet diet = judge(BAR, ingredient);

        assertThat(broken(diet)).isEqualTo(words(broken));
        assertThat(diet.why()).hasSize(1);
        assertThat(diet.why().getFirst().rule()).isEqualTo(rule);
        assertThat(diet.why().getFirst().breaks()).containsExactlyInAnyOrderElementsOf(words(broken));
        assertThat(diet.why().getFirst().message()).containsIgnoringCase(ingredient.name());
    }

    @Test
    void whatBreaksNothingIsEverything() {
        assertThat(broken(judge(BAR, AnIngredient.named("mint"), AnIngredient.named("tea"))))
                .isEmpty();
    }

    @Test
    void aRootVegetableIsOneInAnyForm() {
        for (Form form : Form.values()) {
            assertThat(broken(judge(BAR, AnIngredient.named("potato").of(Part.TUBER, form))))
                    .isEqualTo(words("jain jainStrict"));
        }
    }

    @Test
    void aDishThatNobodyDescribedIsNothing() {
        Diet diet = judge(BAR);

        assertThat(broken(diet)).isEqualTo(words("veg jain jainStrict satvik vegan glutenFree nutFree"));
        assertThat(diet.why()).extracting(Diet.Why::rule).containsExactly("unknown");
    }

    @Test
    void anIngredientThatNobodyDescribedBreaksEveryClaim() {
        List<AnIngredient> unknown = List.of(
                AnIngredient.named("flavour").of(Part.LEAF, null),
                AnIngredient.named("flavour").of(null, Form.DRIED),
                AnIngredient.named("flavour").from(null));

        assertThat(unknown).allSatisfy(ingredient -> {
            Diet diet = judge(BAR, AnIngredient.named("mint"), ingredient);
            assertThat(broken(diet)).isEqualTo(words("veg jain jainStrict satvik vegan glutenFree nutFree"));
            assertThat(diet.why()).extracting(Diet.Why::rule).containsExactly("unknown");
        });
    }

    @Test
    void aSharedStationTakesTheJainClaimsOnly() {
        Diet diet = judge(FRYER, AnIngredient.named("banana"));

        assertThat(broken(diet)).isEqualTo(words("jain jainStrict"));
        assertThat(diet.why().getFirst().rule()).isEqualTo("shared_station");
        assertThat(diet.why().getFirst().ingredient()).isNull();
        assertThat(diet.why().getFirst().message()).contains("shared fryer");
    }

    @Test
    void pulsesWithRawDairyAreTheStrictOnesConcern() {
        AnIngredient pulse = AnIngredient.named("gram flour").with(Trait.PULSE);
        AnIngredient curd = AnIngredient.named("curd").from(Origin.DAIRY).with(Trait.RAW_DAIRY);

        assertThat(broken(judge(BAR, pulse))).isEmpty();
        assertThat(broken(judge(BAR, curd))).isEqualTo(words("vegan"));
        assertThat(broken(judge(BAR, pulse, curd))).isEqualTo(words("jainStrict vegan"));
        assertThat(judge(BAR, curd, pulse).why()).extracting(Diet.Why::rule).contains("dvidal");
    }

    @Test
    void everyReasonIsNamedAndTheRemedyWithIt() {
        Diet.Remedy remedy = new Diet.Remedy("opt_1", "Without ginger");
        Ingredient ginger =
                AnIngredient.named("ginger").of(Part.RHIZOME, Form.FRESH).build();
        Ingredient milk = AnIngredient.named("milk").from(Origin.DAIRY).build();

        Diet diet = DietJudge.judge(
                List.of(ginger, milk),
                BAR,
                ingredient -> ingredient.equals(ginger) ? Optional.of(remedy) : Optional.empty());

        assertThat(diet.why()).extracting(Diet.Why::rule).containsExactly("fresh_rhizome", "dairy");
        assertThat(diet.why().getFirst().remedy()).isEqualTo(remedy);
        assertThat(diet.why().getLast().remedy()).isNull();
    }

    private static Diet judge(Station station, AnIngredient... ingredients) {
        return DietJudge.judge(
                Arrays.stream(ingredients).map(AnIngredient::build).toList(), station, _ -> Optional.empty());
    }

    private static Set<String> broken(Diet diet) {
        Set<String> broken = new TreeSet<>(words("veg jain jainStrict satvik vegan glutenFree nutFree"));
        broken.removeIf(badge -> switch (badge) {
            case "veg" -> diet.veg();
            case "jain" -> diet.jain();
            case "jainStrict" -> diet.jainStrict();
            case "satvik" -> diet.satvik();
            case "vegan" -> diet.vegan();
            case "glutenFree" -> diet.glutenFree();
            default -> diet.nutFree();
        });
        return broken;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.split(" ")));
    }

    private static Arguments rule(AnIngredient ingredient, String rule, String broken) {
        return Arguments.of(ingredient, rule, broken);
    }
}
