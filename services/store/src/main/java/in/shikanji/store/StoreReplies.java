package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Versions;
import in.shikanji.store.StoreService.Edit;
import in.shikanji.store.StoreService.Edited;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the routes of stores ask and answer alike. */
final class StoreReplies {
    private final StoreService service;

    StoreReplies(StoreService service) {
        this.service = service;
    }

    /** The way of fulfilment that the query names; empty if it names none. */
    static Optional<FulfilmentType> fulfilment(Request request) {
        return request.query("fulfilment")
                .map(code -> Optional.ofNullable(HoursInput.FULFILMENTS.get(code))
                        .orElseThrow(() -> Problem.malformed("fulfilment is one of delivery, dine_in, pickup.")
                                .asException()));
    }

    /** The store that the path names; else a 404. */
    Store find(Request request) {
        return service.findStore(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    /** The store that the path names, if the caller works there; else a 404, which tells nothing. */
    Store own(Request request) {
        Store store = find(request);
        if (!request.actor().seesStore(store.id())) {
            throw Problem.notFound().asException();
        }
        return store;
    }

    /**
     * Edits a part of the caller's own store, as it is when its turn has come.
     *
     * @param change reads the body, anew each time: a unit may run twice, and an {@link Input} gathers its errors
     */
    Reply edited(
            Request request, Store.Part part, BiFunction<Input, Store, Store> change, Function<Store, Reply> answer) {
        Edit edit = new Edit(own(request).id(), part, Versions.expected(request).orElse(null), request.caller());
        // Off the wire before anybody's turn is taken.
        request.input();
        return switch (service.edit(edit, before -> change.apply(request.input(), before))) {
            case Edited.Done(Store store) -> answer.apply(store);
            case Edited.NoSuchStore _ -> Reply.problem(Problem.notFound());
            case Edited.Stale _ -> Reply.problem(Versions.conflict());
            case Edited.NotAllowed _ -> Reply.problem(Problem.notAllowed());
        };
    }
}
