package in.shikanji.platform.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import in.shikanji.platform.events.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that signs is followed by another, and nobody notices. */
@Tag("slow")
final class KeyRotationTest {
    private static final Duration NINETY_DAYS = Duration.ofDays(90);
    private static final Actor.Person GUEST = new Actor.Person("cus_1", Role.CUSTOMER, "ses_1", Set.of());

    private final TestClock clock = new TestClock();
    private final Path folder;

    KeyRotationTest(@TempDir Path folder) {
        this.folder = folder.resolve("keys");
    }

    @Test
    void theNextKeyIsShownADayBeforeItSigns() throws Exception {
        SigningKeys keys = start();
        String first = signer(keys);

        pass(keys, Duration.ofDays(88));
        assertThat(shown(keys)).containsExactly(first);

        pass(keys, Duration.ofDays(1));
        assertThat(shown(keys)).hasSize(2).contains(first);
        assertThat(signer(keys)).isEqualTo(first);

        clock.advance(Duration.ofDays(1).minusSeconds(1));
        assertThat(signer(keys)).isEqualTo(first);
        clock.advance(Duration.ofSeconds(1));
        assertThat(signer(keys)).isNotEqualTo(first).isIn(shown(keys));
    }

    @Test
    void theOldKeyChecksUntilItsLastTokenHasExpiredAndIsDeleted() throws Exception {
        SigningKeys keys = start();
        Tokens tokens = tokens(keys);
        pass(keys, Duration.ofDays(89));
        clock.advance(Duration.ofDays(1).minusSeconds(1));
        String last = tokens.issue(GUEST, null);
        clock.advance(Duration.ofSeconds(1));
        String next = tokens.issue(GUEST, null);

        pass(keys, Duration.ofMinutes(14));
        assertThat(tokens(keys).verify(last)).contains(GUEST);
        assertThat(tokens(keys).verify(next)).contains(GUEST);
        assertThat(files()).filteredOn(KeyRotationTest::isKey).hasSize(2);

        pass(keys, Duration.ofMinutes(1));
        assertThat(tokens(keys).verify(last)).as("expired").isEmpty();
        assertThat(shown(keys)).as("until a minute later").hasSize(2);

        pass(keys, Duration.ofMinutes(1));
        assertThat(shown(keys)).containsExactly(signer(keys));
        assertThat(files()).filteredOn(KeyRotationTest::isKey).hasSize(1);
    }

    @Test
    void keysFollowEachOtherForYearsAndSealsStillOpen() throws Exception {
        SigningKeys keys = start();
        String sealed = new Seal(keys, "quote").seal("₹160");
        List<String> signers = new ArrayList<>();

        for (int day = 0; day < 2 * 365; day++) {
            pass(keys, Duration.ofDays(1));
            assertThat(tokens(keys).verify(tokens(keys).issue(GUEST, null))).contains(GUEST);
            assertThat(shown(keys)).hasSizeLessThanOrEqualTo(2);
            if (!signers.contains(signer(keys))) {
                signers.add(signer(keys));
            }
        }

        assertThat(signers).hasSize(9);
        assertThat(new Seal(keys, "quote").open(sealed)).contains("₹160");
        assertThat(new Seal(start(), "quote").open(sealed)).contains("₹160");
    }

    @Test
    void aProgramThatWasOffForAYearStillShowsTheNextKeyFirst() throws Exception {
        String first = signer(start());
        clock.advance(Duration.ofDays(365));

        SigningKeys keys = start();

        assertThat(signer(keys)).isEqualTo(first);
        assertThat(shown(keys)).hasSize(2);
        pass(keys, Duration.ofDays(1));
        assertThat(signer(keys)).isNotEqualTo(first);
    }

    @Test
    void aClockThatWasAYearAheadDelaysNothing() throws Exception {
        SigningKeys keys = start();
        String first = signer(keys);
        pass(keys, Duration.ofDays(365));
        pass(keys, Duration.ofDays(-365));
        assertThat(signer(keys)).isEqualTo(first);
        assertThat(tokens(keys).verify(tokens(keys).issue(GUEST, null))).contains(GUEST);

        pass(keys, Duration.ofDays(89));
        pass(keys, Duration.ofDays(1));

        assertThat(signer(keys)).isNotEqualTo(first);
    }

    @Test
    void theOnlyKeyOfAnOldFolderGoesOnAndLeavesItsSecret() throws Exception {
        Files.createDirectories(folder);
        ECKey old = new ECKeyGenerator(Curve.P_256).keyID("key_old").generate();
        Path file = Files.writeString(folder.resolve("signing.jwk.json"), old.toJSONString());
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofDays(100))));
        String sealedBefore = "ses_1." + sealOfTheFirstVersion(old, "csrf", "ses_1");

        SigningKeys keys = start();
        assertThat(signer(keys)).isEqualTo("key_old");
        assertThat(new Seal(keys, "csrf").open(sealedBefore)).contains("ses_1");

        pass(keys, Duration.ofDays(2));
        assertThat(signer(keys)).isNotEqualTo("key_old");
        assertThat(file).doesNotExist();
        assertThat(new Seal(start(), "csrf").open(sealedBefore)).contains("ses_1");
    }

    @Test
    void onlyTheOwnerReadsThem() throws Exception {
        start();

        assertThat(files()).hasSize(3).allSatisfy(file -> {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        });
    }

    @Test
    void whatIsHalfWrittenIsNotRead() throws Exception {
        String first = signer(start());
        Files.writeString(folder.resolve("key_half.jwk.json.new"), "{\"kty\":\"E");
        Files.writeString(folder.resolve("seal.secret.new"), "abc");

        assertThat(signer(start())).isEqualTo(first);
        assertThat(files()).noneMatch(file -> file.toString().endsWith(".new"));
    }

    @Test
    void whatIsNoKeyIsNamedWithoutShowingIt() throws Exception {
        start();
        Path wrong = Files.writeString(folder.resolve("key_wrong.jwk.json"), "{\"d\":\"lemon\"");

        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(wrong.toString())
                .satisfies(
                        thrown -> assertThat(Throwables.getStackTrace(thrown)).doesNotContain("lemon"));
        Files.delete(wrong);
        Files.writeString(folder.resolve("seal.secret"), "lemon");
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seal.secret")
                .satisfies(
                        thrown -> assertThat(Throwables.getStackTrace(thrown)).doesNotContain("lemon"));
    }

    @Test
    void manyStartsAtOnceAgree() throws Exception {
        for (Duration later : List.of(Duration.ZERO, NINETY_DAYS)) {
            clock.advance(later);
            List<Callable<SigningKeys>> starts = new ArrayList<>();
            for (int start = 0; start < 8; start++) {
                starts.add(this::start);
            }
            Set<String> shown = new TreeSet<>();
            Set<String> secrets = new TreeSet<>();
            try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<SigningKeys> started : together.invokeAll(starts)) {
                    shown.add(shown(started.get()).toString());
                    secrets.add(new Seal(started.get(), "quote").seal(""));
                }
            }

            assertThat(shown).hasSize(1);
            assertThat(secrets).hasSize(1);
        }
    }

    @Test
    void whatOthersSeeSaysNothingOfTheSecretHalf() throws Exception {
        String shown = start().publicJson();

        JWK half = JWKSet.parse(shown).getKeys().getFirst();
        assertThat(half.isPrivate()).isFalse();
        assertThat(half.toJSONObject()).containsOnlyKeys("kty", "crv", "kid", "x", "y");
    }

    private SigningKeys start() {
        return SigningKeys.in(folder, NINETY_DAYS, clock);
    }

    private Tokens tokens(SigningKeys keys) {
        return new Tokens(keys, new EndedSessions(), clock);
    }

    /** Time passes, and the job runs. */
    private void pass(SigningKeys keys, Duration time) {
        clock.advance(time);
        keys.rotate();
    }

    private String signer(SigningKeys keys) {
        return keys.signing(clock.instant()).id();
    }

    private static List<String> shown(SigningKeys keys) throws Exception {
        return JWKSet.parse(keys.publicJson()).getKeys().stream()
                .map(JWK::getKeyID)
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean isKey(Path file) {
        return file.toString().endsWith(".jwk.json");
    }

    /** As it was when there was one key and no secret beside it. */
    private static String sealOfTheFirstVersion(ECKey key, String purpose, String text) throws Exception {
        byte[] derived = hmac(key.getD().decode(), purpose);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(derived, text));
    }

    private static byte[] hmac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
