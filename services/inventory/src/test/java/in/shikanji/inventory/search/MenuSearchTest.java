package in.shikanji.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.search.MenuSearch.Entry;
import in.shikanji.inventory.search.MenuSearch.Kind;
import in.shikanji.inventory.search.MenuSearch.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes before what. */
@Tag("once")
class MenuSearchTest {
    @Test
    void aWordInTheNameCountsMoreThanInATagThanInAnIngredientThanInProse() {
        MenuSearch search = menu(
                entry("prose", Kind.DESCRIPTION, "With rose."),
                entry("option", Kind.OPTION, "Rose"),
                entry("ingredient", Kind.INGREDIENT, "Rose"),
                entry("category", Kind.CATEGORY, "Rose"),
                entry("tag", Kind.TAG, "rose"),
                entry("name", Kind.NAME, "Cold Rose Milk from the House"));

        assertThat(search.find("rose")).containsExactly("name", "tag", "category", "ingredient", "option", "prose");
    }

    @Test
    void aWordAsSpelledComesBeforeOneBegunBeforeOneThatSoundsAlikeBeforeAMistypedOne() {
        MenuSearch search = menu(
                named("mistyped", "Paperi"),
                named("sounds", "Paapadee"),
                named("begun", "Papdiwala"),
                entry("spelled", Kind.DESCRIPTION, "Crisp papdi and more"));

        assertThat(search.find("papdi")).containsExactly("spelled", "begun", "sounds");
        assertThat(menu(named("mistyped", "Paperi"), named("sounds begun", "Papdiwala"))
                        .find("papri"))
                .containsExactly("sounds begun", "mistyped");
    }

    @Test
    void aMistypedWordInANameDoesNotComeBeforeAnExactOneInProse() {
        MenuSearch search = menu(named("mistyped", "Chaat"), entry("exact", Kind.DESCRIPTION, "Goes with chaas."));

        assertThat(search.find("chaas special")).isEmpty();
        assertThat(search.find("chaas")).containsExactly("exact");
    }

    @Test
    void allWordsMustBeThereInWhateverTextsAndOrder() {
        MenuSearch search = menu(
                new Entry("both", List.of(new Text("Rose Lassi", Kind.NAME), new Text("cold", Kind.TAG))),
                new Entry("one", List.of(new Text("Mango Lassi", Kind.NAME), new Text("cold", Kind.TAG))));

        assertThat(search.find("cold rose lassi")).containsExactly("both");
        assertThat(search.find("lassi cold")).containsExactly("both", "one");
        assertThat(search.find("cold rose chai")).isEmpty();
    }

    @Test
    void wordsOfOneTextCountMoreThanThoseOfSeveral() {
        MenuSearch search = menu(
                new Entry("apart", List.of(new Text("Pepper, black", Kind.TAG), new Text("Salt", Kind.TAG))),
                new Entry("together", List.of(new Text("A pinch of black salt", Kind.TAG))));

        assertThat(search.find("black salt")).containsExactly("together", "apart");
        assertThat(search.find("salt black")).containsExactly("together", "apart");
    }

    @Test
    void theWholeNameComesBeforeALongerOneAndBeforeAnotherOrder() {
        MenuSearch search = menu(
                named("longer", "Masala Chai Special"),
                named("other order", "Chai Masala"),
                named("it", "Masala Chai"));

        assertThat(search.find("masala chai")).containsExactly("it", "other order", "longer");
    }

    @Test
    void equalsComeInTheOrderOfTheMenu() {
        assertThat(menu(named("b", "Rose Lassi"), named("a", "Mango Lassi")).find("lassi"))
                .containsExactly("b", "a");
        assertThat(menu(named("a", "Mango Lassi"), named("b", "Rose Lassi")).find("lassi"))
                .containsExactly("a", "b");
    }

    @Test
    void aWordBeforeTheLastIsRatherThoughtToSoundAlikeThanToBeUnfinished() {
        MenuSearch search = menu(named("begun", "Papdiwala Chaat"), named("sounds", "Paapadee Chaat"));

        assertThat(search.find("chaat papdi")).containsExactly("begun", "sounds");
        assertThat(search.find("papdi chaat")).containsExactly("sounds", "begun");
        assertThat(search.find("p chaat papdi")).isEmpty();
    }

    @Test
    void soundsAreFoundInOtherLettersEvenHalfTyped() {
        MenuSearch search =
                menu(entry("hindi", Kind.HINDI_NAME, "उत्तपम"), named("pao", "Pao Bhaji"), named("ek", "Ek Cutting"));

        assertThat(search.find("ootappam")).containsExactly("hindi");
        assertThat(search.find("uttapa")).containsExactly("hindi");
        assertThat(search.find("pav")).containsExactly("pao");
        assertThat(search.find("पाव")).containsExactly("pao");
        assertThat(search.find("एक")).containsExactly("ek");
        assertThat(search.find("ik")).isEmpty();
    }

    @Test
    void aSlipInTheFirstLetterOrASecondOneIsLessLikely() {
        MenuSearch search = menu(
                named("first", "Tamosi"), named("two", "Pistachia"), named("one", "Samosa"), named("it", "Pistachio"));

        assertThat(search.find("samosi")).containsExactly("one", "first");
        assertThat(search.find("pistachxo")).containsExactly("it", "two");
    }

    @Test
    void aHalfTypedWordMayHaveASlipInIt() {
        assertThat(menu(named("it", "Traditional Shikanji")).find("traditoin")).containsExactly("it");
        assertThat(menu(named("it", "Pistachio Kulfi")).find("pasta")).isEmpty();
    }

    @Test
    void shortWordsAndNumbersAreWhatTheyAre() {
        MenuSearch search = menu(named("tea", "Tea"), named("big", "Plate of 3000"));

        assertThat(search.find("tae")).isEmpty();
        assertThat(search.find("eta")).isEmpty();
        assertThat(search.find("3001")).isEmpty();
        assertThat(search.find("te")).containsExactly("tea");
    }

    @Test
    void whereNothingHasAllWordsAKnownOneMayBeMistypedAfterAll() {
        MenuSearch search = menu(named("curd", "Curd Rice"), named("card", "Gift Card"));

        assertThat(search.find("card")).containsExactly("card");
        assertThat(search.find("card rice")).containsExactly("curd");
    }

    @Test
    void besideAMistypedWordAKnownOneIsWhatItIs() {
        MenuSearch search = menu(named("curd", "Curd Vada"), named("card", "Card Vada"));

        assertThat(search.find("card vaad")).containsExactly("card");
    }

    @Test
    void otherNamesAreFoundAndNotStretched() {
        MenuSearch search = menu(entry("lassi", Kind.INGREDIENT, "Pistachio"), entry("tea", Kind.NAME, "Green Tea"));

        assertThat(search.find("pista")).containsExactly("lassi");
        assertThat(search.find("पिस्ता")).containsExactly("lassi");
        assertThat(search.find("pasta")).isEmpty();
        assertThat(search.find("चाय")).containsExactly("tea");
    }

    @Test
    void proseHasNoOtherNames() {
        assertThat(menu(entry("it", Kind.DESCRIPTION, "Stir till it is cold; a date to remember"))
                        .find("khajoor"))
                .isEmpty();
    }

    @Test
    void entriesWithTheSameIdAreOne() {
        MenuSearch search = menu(named("a", "Lassi"), named("b", "Lassi"), entry("a", Kind.TAG, "lassi cold"));

        assertThat(search.find("lassi")).containsExactly("a", "b");
        assertThat(search.find("cold lassi")).containsExactly("a");
    }

    @Test
    void nothingIsFoundForNothingAndInNothing() {
        MenuSearch search = menu(named("a", "Lassi"), named("b", ""), new Entry("c", List.of()));

        assertThat(search.find("")).isEmpty();
        assertThat(search.find("  ,;-  ")).isEmpty();
        assertThat(menu().find("lassi")).isEmpty();
    }

    @Test
    void smallWordsDoNotMatterUnlessThereAreNoOthers() {
        MenuSearch search = menu(named("lassi", "Aam ki Lassi"), named("thali", "The Thali"));

        assertThat(search.find("lassi with aam")).containsExactly("lassi");
        assertThat(search.find("th")).containsExactly("thali");
        assertThat(search.find("the")).isEmpty();
        assertThat(menu(named("a", "The")).find("the")).containsExactly("a");
    }

    private static MenuSearch menu(Entry... entries) {
        return MenuSearch.of(new ArrayList<>(Arrays.asList(entries)));
    }

    private static Entry named(String id, String name) {
        return entry(id, Kind.NAME, name);
    }

    private static Entry entry(String id, Kind kind, String words) {
        return new Entry(id, List.of(new Text(words, kind)));
    }
}
