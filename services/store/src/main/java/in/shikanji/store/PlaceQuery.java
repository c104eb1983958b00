package in.shikanji.store;

import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.ProblemException;
import in.shikanji.platform.http.Request;
import in.shikanji.store.zones.Place;
import in.shikanji.store.zones.Point;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where somebody is. */
final class PlaceQuery {
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,17})?");

    private PlaceQuery() {}

    static Place of(Request request) {
        Optional<String> pincode = request.query("pincode");
        if (pincode.isPresent() && !StoreInput.PINCODE.matcher(pincode.get()).matches()) {
            throw malformed("pincode has six digits and does not begin with 0.");
        }
        Optional<Double> lat = degrees(request, "lat", 90);
        Optional<Double> lng = degrees(request, "lng", 180);
        if (lat.isPresent() != lng.isPresent()) {
            throw malformed("lat and lng go together.");
        }
        if (pincode.isEmpty() && lat.isEmpty()) {
            throw malformed("Say where: by pincode, or by lat and lng, or by both.");
        }
        return new Place(pincode.orElse(null), Point.of(lat.orElse(null), lng.orElse(null)));
    }

    private static Optional<Double> degrees(Request request, String name, int most) {
        Optional<Double> degrees = request.query(name)
                .map(text -> DEGREES.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN);
        if (degrees.filter(number -> !(Math.abs(number) <= most)).isPresent()) {
            throw malformed(name + " is a number of degrees from -" + most + " to " + most + ".");
        }
        return degrees;
    }

    private static ProblemException malformed(String detail) {
        return Problem.malformed(detail).asException();
    }
}
