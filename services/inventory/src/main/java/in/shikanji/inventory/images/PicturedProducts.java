package in.shikanji.inventory.images;

import java.util.Optional;

/** The products of which there are pictures, as the catalogue has them. */
public interface PicturedProducts {
    /** Empty if there is none of this id or slug. */
    Optional<Subject> find(String idOrSlug);

    /** Called after a change is durable: what shows pictures has to read them again. */
    void picturesChanged();

    /** What a picture shows. */
    record Subject(String id, String name) {}
}
