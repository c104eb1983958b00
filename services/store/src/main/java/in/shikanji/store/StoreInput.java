package in.shikanji.store;

import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.EmailAddresses;
import in.shikanji.platform.Fssai;
import in.shikanji.platform.Gstin;
import in.shikanji.platform.PhoneNumbers;
import in.shikanji.platform.http.Input;
import in.shikanji.store.Profile.GstScheme;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a store as staff send it. */
final class StoreInput {
    static final Pattern PINCODE = Pattern.compile("[1-9][0-9]{5}");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,4}");

    /** Words that the paths of the API need for themselves. */
    private static final Set<String> RESERVED =
            Set.of("serving", "import", "export", "quote", "me", "customer", "abnormal");

    private static final Map<String, GstScheme> SCHEMES = Input.choices(GstScheme.class);
    private static final Map<String, Acceptance> ACCEPTANCES = Input.choices(Acceptance.class);
    private static final Map<String, OnSilence> SILENCES = Input.choices(OnSilence.class);
    static final int MOST_MINUTES = 240;
    private static final int MOST_STATIONS = 20;
    private static final int MOST_MAKE_MINUTES = 6_000;
    private static final int MOST_DAYS_AHEAD = 14;
    private static final int FIRST_FSSAI_YEAR = 2006;
    static final long MOST_PAISE = 10_000_000;
    private static final LocalTime LATEST_CUT_OFF = LocalTime.NOON;

    private StoreInput() {}

    static String slug(Input input) {
        String slug = input.text("slug", 1, 60);
        if (!slug.isEmpty() && (!SLUG.matcher(slug).matches() || RESERVED.contains(slug))) {
            input.error(
                    "slug",
                    "invalid_store_slug",
                    "This takes small letters, digits and single hyphens, such as mg-road.");
        }
        return slug;
    }

    static String code(Input input) {
        String code = input.text("code", 1, 5);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            input.error("code", "invalid_store_code", "This takes 2 to 5 capital letters and digits, such as MGR.");
        }
        return code;
    }

    static ZoneId zone(Input input) {
        String zone = input.text("timeZone", 1, 60);
        if (ZoneId.getAvailableZoneIds().contains(zone)) {
            return ZoneId.of(zone);
        }
        if (!zone.isEmpty()) {
            input.error("timeZone", "unknown_time_zone", "There is no such time zone. Is it Asia/Kolkata?");
        }
        return ZoneOffset.UTC;
    }

    static Profile profile(Input input, Instant now) {
        Input place = input.object("address");
        Optional<Input> location = input.optionalObject("location");
        Profile.Address address = new Profile.Address(
                place.text("line1", 1, 120),
                optional(place, "line2", 120),
                place.text("city", 1, 60),
                place.text("state", 1, 60),
                pincode(place),
                location.map(at -> degrees(at, "lat", 90)).orElse(null),
                location.map(at -> degrees(at, "lng", 180)).orElse(null));
        return new Profile(
                input.text("name", 1, 80),
                address,
                new Profile.Contact(phone(input, input.text("phone", 1, 40)), email(input)),
                legal(input, now),
                input.optionalFlag("switchedOn").orElse(true),
                rules(input),
                stations(input),
                slots(input.optionalObject("slots")));
    }

    private static Profile.Legal legal(Input input, Instant now) {
        GstScheme scheme = input.choice("gstScheme", SCHEMES);
        return new Profile.Legal(
                optional(input, "legalName", 120),
                optional(input, "headOffice", 300),
                scheme,
                gstin(input, scheme),
                fssai(input, now),
                input.optionalObject("grievanceOfficer")
                        .map(officer -> new Profile.Officer(
                                officer.text("name", 1, 80),
                                officer.optionalText("phone", 40)
                                        .map(written -> phone(officer, written))
                                        .orElse(null),
                                email(officer)))
                        .orElse(null));
    }

    private static Profile.Rules rules(Input input) {
        return new Profile.Rules(
                input.optionalChoice("acceptance", ACCEPTANCES).orElse(Acceptance.MANUAL),
                input.optionalChoice("onSilence", SILENCES).orElse(OnSilence.CANCEL),
                whole(input, "acceptWithinSeconds", 30, 24 * 60 * 60, 10 * 60),
                whole(input, "cancelWithinSeconds", 0, 60 * 60, 2 * 60),
                input.optionalFlag("acceptsCash").orElse(true),
                whole(input, "prepMinutes", 1, MOST_MINUTES, 15),
                whole(input, "rideMinutes", 0, MOST_MINUTES, 20),
                input.optionalInteger("minOrderPaise", 0, MOST_PAISE).orElse(0L),
                cutOff(input));
    }

    private static int whole(Input input, String field, int least, int most, int usual) {
        return input.optionalInteger(field, least, most).orElse((long) usual).intValue();
    }

    private static int cutOff(Input input) {
        if (!input.isGiven("dayEndsAt")) {
            return 4 * 60;
        }
        LocalTime time = input.time("dayEndsAt");
        if (time.isAfter(LATEST_CUT_OFF)) {
            input.error("dayEndsAt", "out_of_range", "The day before ends by noon.");
        }
        return time.toSecondOfDay() / 60;
    }

    private static List<Profile.Station> stations(Input input) {
        Set<String> seen = new HashSet<>();
        return input.list("stations", 0, MOST_STATIONS, one -> {
            Profile.Station station = new Profile.Station(
                    slug(one), one.text("name", 1, 40), optionalWhole(one, "makeMinutes", 1, MOST_MAKE_MINUTES));
            if (!seen.add(station.slug())) {
                one.error("slug", "twice", "This is in the list already.");
            }
            return station;
        });
    }

    private static SlotRules slots(Optional<Input> given) {
        if (given.isEmpty()) {
            return SlotRules.USUAL;
        }
        Input input = given.get();
        SlotRules usual = SlotRules.USUAL;
        int minutes = whole(input, "minutes", 10, 60, usual.minutes());
        if (!SlotRules.LENGTHS.contains(minutes)) {
            input.error("minutes", "unknown_value", "A slot takes 10, 15, 20, 30 or 60 minutes.");
        }
        return new SlotRules(
                input.optionalFlag("offered").orElse(usual.offered()),
                minutes,
                whole(input, "daysAhead", 0, MOST_DAYS_AHEAD, usual.daysAhead()),
                whole(input, "noticeMinutes", 0, 24 * 60, usual.noticeMinutes()),
                optionalWhole(input, "orders", 1, 10_000),
                optionalWhole(input, "longestWaitMinutes", 1, 24 * 60));
    }

    private static @Nullable Integer optionalWhole(Input input, String field, int least, int most) {
        return input.optionalInteger(field, least, most).map(Long::intValue).orElse(null);
    }

    private static @Nullable String optional(Input input, String field, int longest) {
        return input.optionalText(field, longest).orElse(null);
    }

    private static String pincode(Input input) {
        String pincode = input.text("pincode", 1, 10);
        if (!pincode.isEmpty() && !PINCODE.matcher(pincode).matches()) {
            input.error("pincode", "invalid_pincode", "A PIN code has six digits and does not begin with 0.");
        }
        return pincode;
    }

    static Double degrees(Input input, String field, int most) {
        Optional<Double> degrees = input.optionalDecimal(field, -most, most);
        if (!input.isGiven(field)) {
            input.error(field, "required", "This is required.");
        }
        return degrees.orElse(0.0);
    }

    /** A shop may have a landline, or a number abroad. */
    private static String phone(Input input, String written) {
        Optional<String> phone = PhoneNumbers.normaliseAny(written);
        if (!written.isEmpty() && phone.isEmpty()) {
            input.error(
                    "phone",
                    "invalid_phone",
                    "Give ten digits with the area code, such as 080 2345 6789, or a number that begins with +.");
        }
        return phone.orElse("");
    }

    private static @Nullable String email(Input input) {
        Optional<String> written = input.optionalText("email", 254);
        Optional<String> email = written.flatMap(EmailAddresses::normalise);
        if (written.isPresent() && email.isEmpty()) {
            input.error("email", "invalid_email", "This is not an e-mail address.");
        }
        return email.orElse(null);
    }

    private static @Nullable String gstin(Input input, GstScheme scheme) {
        Optional<String> written = input.optionalText("gstin", 40);
        Optional<Gstin> gstin = written.flatMap(Gstin::of);
        if (written.isPresent() && gstin.isEmpty()) {
            input.error(
                    "gstin",
                    "invalid_gstin",
                    "This is no GSTIN. Compare all 15 characters with the certificate of registration.");
        } else if (written.isPresent() && scheme == GstScheme.UNREGISTERED) {
            input.error("gstin", "gstin_unwanted", "Who is not registered for GST has no GSTIN.");
        } else if (written.isEmpty() && scheme != GstScheme.UNREGISTERED) {
            input.error("gstin", "gstin_required", "Who is registered for GST has a GSTIN. Give it.");
        }
        return gstin.map(Gstin::text).orElse(null);
    }

    private static @Nullable String fssai(Input input, Instant now) {
        Optional<String> written = input.optionalText("fssai", 40);
        int thisYear = now.atZone(ZoneOffset.UTC).getYear();
        Optional<Fssai> number = written.flatMap(Fssai::of)
                .filter(fssai -> fssai.year() >= FIRST_FSSAI_YEAR && fssai.year() <= thisYear + 1);
        if (written.isPresent() && number.isEmpty()) {
            input.error("fssai", "invalid_fssai", Fssai.SHAPE_IN_WORDS);
        }
        return number.map(Fssai::text).orElse(null);
    }
}
