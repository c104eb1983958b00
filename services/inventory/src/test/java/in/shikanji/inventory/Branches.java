package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Stores in Bengaluru that are always there, whose trading day ends at four. */
final class Branches implements Stores {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final Duration CUT_OFF = Duration.ofHours(4);

    @Override
    public TermsAnswer terms(TermsRequest request) {
        return new TermsAnswer.Known(terms(request.store(), request.at()), List.of());
    }

    Terms terms(String storeId, Instant at) {
        return new Terms(
                storeId,
                storeId.toUpperCase(java.util.Locale.ROOT),
                storeId,
                INDIA,
                at.minus(CUT_OFF).atZone(INDIA).toLocalDate(),
                Acceptance.MANUAL,
                OnSilence.CANCEL,
                600,
                120,
                12,
                20,
                0,
                List.of(),
                false);
    }

    @Override
    public StoreAnswer find(String idOrSlug) {
        return new StoreAnswer.Found(idOrSlug, idOrSlug, INDIA);
    }
}
