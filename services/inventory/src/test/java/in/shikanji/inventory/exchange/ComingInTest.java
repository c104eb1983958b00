package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.inventory.exchange.CsvRows.Unreadable;
import in.shikanji.platform.database.RequestKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is kept as it comes, whatever its pieces are, and nothing is left of what does not come whole. */
class ComingInTest {
    private static final String HEADER = "slug,description\n";
    private static final int PART = 64 * 1024;

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
    void whatHasComeIsKeptBeforeTheRestComes() throws Exception {
        List<Long> kept = new ArrayList<>();
        InputStream file = large(() -> kept.add(count("import_parts")));

        assertThatThrownBy(() -> files.send(Kind.PRODUCTS, file, "key")).isInstanceOf(Unreadable.class);

        assertThat(kept.getFirst()).isGreaterThanOrEqualTo(16);
        assertNothingIsLeft();
    }

    @Test
    void nothingIsLeftOfWhatBreaksOff() {
        InputStream file = large(() -> {
            assertThat(files.imports.list(Set.of(Kind.PRODUCTS), Files.OWNER.actor(), null, 10))
                    .as("shown before it is whole")
                    .isEmpty();
            throw new IOException("the line broke");
        });

        assertThatThrownBy(() -> files.send(Kind.PRODUCTS, file, "key")).hasRootCauseMessage("the line broke");

        assertNothingIsLeft();
    }

    @Test
    void nothingIsLeftOfTheSameFileAgainAndOfAnotherWithItsKey() throws Exception {
        Imports.Sent first = files.send(Kind.PRODUCTS, bytes(HEADER + "samosa,Hot"), "key");

        assertThat(files.send(Kind.PRODUCTS, bytes(HEADER + "samosa,Hot"), "key"))
                .isEqualTo(new Imports.Sent.Taken(((Imports.Sent.Taken) first).taken(), true));
        assertThat(files.send(Kind.PRODUCTS, bytes(HEADER + "samosa,Cold"), "key"))
                .isEqualTo(new Imports.Sent.KeyReused());

        assertThat(count("imports")).isEqualTo(1);
        assertThat(count("import_parts")).isEqualTo(1);
    }

    /** A unit runs again where one that it shares a transaction with fails; a hash can be asked for once. */
    @Test
    void theHashIsAskedForBeforeTheUnitThatKnowsTheFileAgain() throws Exception {
        Thread caller = Thread.currentThread();

        files.imports.send(Kind.PRODUCTS, null, bytes("slug\nsamosa"), Files.OWNER, hash -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            return new RequestKey("stf_owner", "POST /imports", "key", hash);
        });
    }

    @Test
    void whatAProgramThatDiedLeftIsForgottenAfterADay() throws Exception {
        Import begun = Import.begun("imp_left", Kind.PRODUCTS, null, files.imports.now(), Files.OWNER);
        files.demo.database().write("test", sql -> {
            ImportTables.insert(sql, begun);
            ImportTables.insertParts(sql, begun.id(), 0, List.of("slug"));
            return true;
        });
        files.send(Kind.PRODUCTS, bytes(HEADER + "samosa,Hot"), "key");

        files.work.run();
        files.imports.deleteOld();
        assertThat(count("imports")).isEqualTo(2);
        files.demo.clock().set(files.imports.now().plus(Duration.ofHours(25)));
        files.imports.deleteOld();

        assertThat(count("imports")).isEqualTo(1);
        assertThat(files.imports.find("imp_left", Files.OWNER.actor())).isEmpty();
    }

    /** Characters of one to four bytes lie across the ends of parts, and are the same behind. */
    @ParameterizedTest
    @ValueSource(ints = {-3, -2, -1, 0, 1})
    void charactersAreWholeWhereverPartsEnd(int shift) throws Exception {
        String before = "x".repeat(PART + shift - HEADER.length() - "samosa,".length());
        String text = HEADER + "samosa," + before + "😋ळ₹é" + "y".repeat(PART);

        assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void whatIsWrongIsFoundByItsPlaceInAnyPart() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            String before = "अ😋\n".repeat(random.nextInt(20_000)) + "é".repeat(random.nextInt(10));
            int line = (int) before.lines().count() + (before.endsWith("\n") || before.isEmpty() ? 1 : 0);
            int character = before.length() - before.lastIndexOf('\n');
            byte[] good = before.getBytes(StandardCharsets.UTF_8);
            byte[] file = Arrays.copyOf(good, good.length + 1 + random.nextInt(200_000));
            Arrays.fill(file, good.length, file.length, (byte) 'z');

            file[good.length] = (byte) 0xFF;
            assertThatThrownBy(() -> text(file))
                    .hasMessage("Line %d, character %d is not UTF-8. Save the file as \"CSV UTF-8\".", line, character);
            file[good.length] = 0;
            assertThatThrownBy(() -> text(file))
                    .hasMessage(
                            "Line %d, character %d is no text, but a NUL. Save the file as \"CSV UTF-8\".",
                            line, character);
        }
    }

    private static String text(byte[] file) throws IOException, Unreadable {
        CsvText text = new CsvText(new ByteArrayInputStream(file));
        StringBuilder all = new StringBuilder();
        for (String part = text.next(); part != null; part = text.next()) {
            all.append(part);
        }
        return all.toString();
    }

    /** More than a file takes, and then something happens. */
    private static InputStream large(Callable<?> end) {
        InputStream last = new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                try {
                    end.call();
                    return -1;
                } catch (IOException failure) {
                    throw failure;
                } catch (Exception failure) {
                    throw new IOException(failure);
                }
            }
        };
        return new SequenceInputStream(bytes(HEADER + "x,y\n".repeat(400_000)), last);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertNothingIsLeft() {
        assertThat(count("imports")).isZero();
        assertThat(count("import_parts")).isZero();
    }

    private long count(String table) {
        return files.demo
                .database()
                .read(sql -> sql.find("select count(*) as n from " + table, row -> row.number("n")))
                .orElseThrow();
    }
}
