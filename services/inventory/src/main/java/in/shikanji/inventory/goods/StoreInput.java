package in.shikanji.inventory.goods;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.store.Stores;
import in.shikanji.contracts.store.Stores.Terms;
import in.shikanji.contracts.store.Stores.TermsAnswer;
import in.shikanji.contracts.store.Stores.TermsRequest;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import java.time.Instant;

/** Reads which store is meant. */
public final class StoreInput {
    private final Stores stores;

    public StoreInput(Stores stores) {
        this.stores = stores;
    }

    /** The store's id, if there is one and the caller works there; else a 404, which tells nothing. */
    public String own(Request request, String idOrSlug) {
        String id = any(idOrSlug);
        if (!request.actor().seesStore(id)) {
            throw Problem.notFound().asException();
        }
        return id;
    }

    /** The id of the store that the query names, if the caller works there. */
    public String ofQuery(Request request) {
        return own(
                request,
                request.query("storeId")
                        .orElseThrow(
                                () -> Problem.malformed("storeId is needed.").asException()));
    }

    /** The id of any store that there is; else a 404. */
    public String any(String idOrSlug) {
        return switch (stores.find(idOrSlug)) {
            case Stores.StoreAnswer.Found found -> found.id();
            case Stores.StoreAnswer.NoSuchStore _ -> throw Problem.notFound().asException();
            case Stores.StoreAnswer.Unavailable _ -> throw Problem.unavailable().asException();
        };
    }

    /** What a store's clock and books go by. */
    public Terms terms(String storeId, Instant now) {
        return switch (stores.terms(new TermsRequest(storeId, FulfilmentType.PICKUP, null, null, now))) {
            case TermsAnswer.Known known -> known.terms();
            case TermsAnswer.NoSuchStore _ -> throw Problem.notFound().asException();
            case TermsAnswer.Unavailable _ -> throw Problem.unavailable().asException();
        };
    }
}
