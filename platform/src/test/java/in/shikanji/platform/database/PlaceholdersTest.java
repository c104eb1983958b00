package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceholdersTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "0, select 1",
                "2, select ? where a = ?",
                "1, select '?' where a = ?",
                "1, select 'it''s ?' where a = ?",
                "1, `select \"?\", ?`",
                "1, select 3 - ?",
                "0, select 1 -- why?",
                "0, select 'open ?"
            })
    void countsWhatAStatementTakes(int count, String sql) {
        assertThat(Placeholders.count(sql)).isEqualTo(count);
    }
}
