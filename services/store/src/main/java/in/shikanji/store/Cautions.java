package in.shikanji.store;

import in.shikanji.contracts.Refusal;
import in.shikanji.platform.Gstin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What looks wrong with a store's particulars, and may be right all the same. */
final class Cautions {
    private Cautions() {}

    static List<Refusal> of(Profile profile) {
        List<Refusal> cautions = new ArrayList<>();
        Profile.Address address = profile.address();
        Optional<IndianState> state = IndianState.named(address.state());
        List<IndianState> around = IndianState.around(address.pincode());
        if (state.isEmpty()) {
            cautions.add(new Refusal(
                    "unknown_state",
                    address.state() + " is no state of India as GST names them. Is it misspelt?",
                    "/address/state"));
        } else if (!around.isEmpty() && !around.contains(state.get())) {
            cautions.add(new Refusal(
                    "pincode_of_other_state",
                    address.pincode() + " is in " + around.getFirst().text() + ", and the address says "
                            + state.get().text() + ".",
                    "/address/pincode"));
        }
        registered(profile).ifPresent(registered -> {
            if (state.isPresent() && state.get() != registered) {
                cautions.add(new Refusal(
                        "gstin_of_other_state",
                        "The GSTIN is of " + registered.text() + ", and the address says "
                                + state.get().text() + ". Each state has a GSTIN of its own.",
                        "/gstin"));
            }
        });
        missing(profile.legal()).ifPresent(cautions::add);
        return cautions;
    }

    private static Optional<IndianState> registered(Profile profile) {
        return Optional.ofNullable(profile.legal().gstin())
                .flatMap(Gstin::of)
                .flatMap(gstin -> IndianState.numbered(gstin.state()));
    }

    private static Optional<Refusal> missing(Profile.Legal legal) {
        List<String> missing = new ArrayList<>();
        if (legal.name() == null) {
            missing.add("the legal name");
        }
        if (legal.headOffice() == null) {
            missing.add("the head office");
        }
        if (legal.grievanceOfficer() == null) {
            missing.add("the grievance officer");
        }
        if (legal.fssai() == null) {
            missing.add("the FSSAI number");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "legal_particulars_missing",
                        "The law wants guests to be shown " + String.join(", ", missing) + ".",
                        ""));
    }
}
