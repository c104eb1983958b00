package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections of the menu from a file, which may be parts of each other. */
class SectionFilesTest {
    @TempDir
    Path folder;

    private Files files;

    @BeforeEach
    void open() {
        files = new Files(folder);
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void partsMayStandBeforeWhatTheyArePartOf() throws Exception {
        String id = files.checked(
                Kind.SECTIONS,
                "slug,name,hindiName,parent,position",
                "iced-chai,Iced Chai,ठंडी चाय,hot-drinks,8",
                "chai,Chai,,hot-drinks,7",
                "hot-drinks,Hot Drinks,,,6");

        assertThat(files.mistakes(id)).isEmpty();
        assertThat(files.find(id).counts()).isEqualTo(new Import.Counts(2, 1, 0, 0));
        assertThat(files.changes(id))
                .contains("chai parent  → hot-drinks", "chai position 2 → 7", "hot-drinks name  → Hot Drinks");
        files.apply(id);

        assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
        assertThat(files.cells(Kind.SECTIONS, "parent"))
                .containsEntry("chai", "hot-drinks")
                .containsEntry("iced-chai", "hot-drinks")
                .containsEntry("hot-drinks", "")
                .hasSize(7);
        assertThat(files.cells(Kind.SECTIONS, "hindiName")).containsEntry("iced-chai", "ठंडी चाय");
        assertThat(files.cells(Kind.PRODUCTS, "category")).containsEntry("masala-chai", "chai");
    }

    @Test
    void onePartAndWhatItIsPartOfChangePlaces() throws Exception {
        files.apply(files.checked(Kind.SECTIONS, "slug,parent", "chai,coolers"));

        String id = files.checked(Kind.SECTIONS, "slug,parent", "coolers,chai", "chai,");

        assertThat(files.mistakes(id)).isEmpty();
        files.apply(id);
        assertThat(files.cells(Kind.SECTIONS, "parent"))
                .containsEntry("coolers", "chai")
                .containsEntry("chai", "");
    }

    @Tag("once")
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "2 slug not_a_slug | slug,name~Hot Drinks,Hot Drinks",
                "2 name required | slug~hot-drinks",
                "2 name required | slug,name~chai,",
                "2 slug required; 3 parent unknown_category | slug,parent~,lassi~chai,tea",
                "2 slug twice; 3 slug twice | slug,position~chai,1~chai,2",
                "2 position out_of_range; 3 position wrong_type | slug,position~chai,-1~lassi,first",
                "2 name too_long | slug,name~chai,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "2 parent too_deep | slug,parent~chai,chai",
                "2 parent too_deep; 3 parent too_deep | slug,parent~chai,lassi~lassi,coolers",
                "2 parent too_deep; 3 parent too_deep | slug,parent~chai,lassi~lassi,chai",
                "2 parent too_deep; 3 parent too_deep | slug,name,parent~one,One,two~two,Two,chai",
            })
    void rowsThatCannotBeMeantSoAreTold(String mistakes, String text) throws Exception {
        assertThat(files.refused(Kind.SECTIONS, text.split("~"))).isEqualTo(mistakes);
    }

    @Test
    void whatGotPartsMeanwhileIsNoPartItself() throws Exception {
        String id = files.checked(Kind.SECTIONS, "slug,parent", "chai,coolers");
        files.apply(files.checked(Kind.SECTIONS, "slug,parent", "lassi,chai"));

        files.apply(id);

        assertThat(files.find(id).refusal()).isEqualTo(Import.Refusal.IMPORT_STALE);
        assertThat(files.mistakes(id)).containsExactly("2 parent too_deep");
        assertThat(files.cells(Kind.SECTIONS, "parent")).containsEntry("chai", "");
    }
}
