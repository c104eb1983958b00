package in.shikanji.inventory.images;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.demo.CatalogueDemo;
import in.shikanji.inventory.images.ProductImages.Asked;
import in.shikanji.inventory.images.ProductImages.Changed;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.objects.FolderObjects;
import in.shikanji.platform.objects.Objects;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files go a day after nobody needs them any more, and never before. */
@Tag("slow")
class UnusedImagesTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MOMENT = Duration.ofMillis(1);

    @TempDir
    private Path folder;

    private final AtomicInteger told = new AtomicInteger();
    private TestDatabases databases;
    private Objects objects;
    private ImageFiles files;
    private ProductImages images;
    private UnusedImages unused;
    private String product;

    @BeforeEach
    void open() {
        databases = new TestDatabases(folder);
        Database database = databases.open("inventory");
        database.write("demo", sql -> {
            CatalogueDemo.load(sql);
            return 0;
        });
        product = database.read(sql -> sql.get("select id from products where slug = 'samosa'", row -> row.text("id")));
        objects = new FolderObjects(folder.resolve("objects"));
        files = new ImageFiles(objects);
        Audit audit = new Audit(new Seal(SigningKeys.in(folder.resolve("keys")), "audit"), Clock.systemUTC());
        images = new ProductImages(database, audit, new BusinessClock(), new PicturedProducts() {
            @Override
            public Optional<Subject> find(String idOrSlug) {
                return Optional.empty();
            }

            @Override
            public void picturesChanged() {
                told.incrementAndGet();
            }
        });
        unused = new UnusedImages(database, files);
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private ImageFiles.Kept upload(int number) {
        List<Print> prints = List.of(
                new Print(160, 160, 120, new byte[] {1, (byte) number}),
                new Print(320, 320, 240, new byte[] {2, (byte) number}));
        return files.put(new Print.Set(true, prints));
    }

    private Asked asked() {
        return new Asked(product, Caller.platform("test"), null);
    }

    private String add(ImageFiles.Kept kept) {
        Changed.Done done = (Changed.Done) images.add(asked(), "Samosa", kept);
        return done.images().getLast().id();
    }

    @Test
    void whatAProductShowsStays() {
        add(upload(1));

        unused.sweep(MONDAY);
        unused.sweep(MONDAY.plus(DAY.multipliedBy(30)));

        assertThat(objects.list("products/")).hasSize(2);
        assertThat(told).hasValue(1);
    }

    @Test
    void whatWasTakenAwayGoesADayAfterItWasFoundSo() {
        String id = add(upload(1));
        String other = add(upload(2));
        unused.sweep(MONDAY);
        images.remove(asked(), id);

        unused.sweep(MONDAY.plus(DAY.multipliedBy(3)));
        unused.sweep(MONDAY.plus(DAY.multipliedBy(4)).minus(MOMENT));
        assertThat(objects.list("products/")).hasSize(4);
        unused.sweep(MONDAY.plus(DAY.multipliedBy(4)));

        assertThat(objects.list("products/")).hasSize(2);
        assertThat(other).isNotEmpty();
    }

    /** As a kill leaves it between the files and the row; or between two files. */
    @Test
    void whatNeverGotARowGoesToo() {
        ImageFiles.Kept kept = upload(1);
        objects.delete("products/" + kept.hash() + "-160.jpg");

        unused.sweep(MONDAY);
        unused.sweep(MONDAY.plus(DAY));

        assertThat(objects.list("products/")).isEmpty();
    }

    @Test
    void whatComesBackWithinTheDayStaysAndCountsAnew() {
        String id = add(upload(1));
        images.remove(asked(), id);
        unused.sweep(MONDAY);
        String again = add(upload(1));

        unused.sweep(MONDAY.plus(DAY.multipliedBy(2)));
        assertThat(objects.list("products/")).hasSize(2);
        images.remove(asked(), again);
        unused.sweep(MONDAY.plus(DAY.multipliedBy(3)));

        assertThat(objects.list("products/")).hasSize(2);
    }

    @Test
    void whatIsNotOursIsLeftAlone() {
        objects.put("products/drawing.svg", new byte[] {1}, "image/svg+xml");
        objects.put("products-of-others/0123456789abcdef0123456789abcdef-160.jpg", new byte[] {1}, "image/jpeg");

        unused.sweep(MONDAY);
        unused.sweep(MONDAY.plus(DAY));

        assertThat(objects.list("products")).hasSize(2);
    }
}
