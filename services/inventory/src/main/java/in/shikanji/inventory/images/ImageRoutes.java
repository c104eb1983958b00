package in.shikanji.inventory.images;

import in.shikanji.inventory.images.Darkroom.Developed;
import in.shikanji.inventory.images.PictureFile.Taken;
import in.shikanji.inventory.images.PicturedProducts.Subject;
import in.shikanji.inventory.images.ProductImages.Asked;
import in.shikanji.inventory.images.ProductImages.Changed;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.objects.Objects.StoredObject;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP of pictures: staff change them, everybody sees them. */
final class ImageRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(ImageRoutes.class);
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** So many uploads may be in memory; the others wait with their bodies unread. */
    static final int UPLOADS = 3;

    private static final int SECONDS_TO_WAIT = 10;

    private final ProductImages images;
    private final PicturedProducts products;
    private final Darkroom darkroom;
    private final ImageFiles files;
    private final Semaphore uploads = new Semaphore(UPLOADS, true);

    ImageRoutes(ProductImages images, PicturedProducts products, Darkroom darkroom, ImageFiles files) {
        this.images = images;
        this.products = products;
        this.darkroom = darkroom;
        this.files = files;
    }

    Routes routes() {
        Access editors = Access.holding(Permission.EDIT_CATALOGUE);
        return new Routes()
                .post("/products/{id}/images", editors, this::add)
                .put("/products/{id}/images", editors, this::arrange)
                .delete("/products/{id}/images/{imageId}", editors, this::remove)
                .getAbsolute("/images/products/{name}.jpg", Access.anyone(), request -> file(request, "jpg"))
                .getAbsolute("/images/products/{name}.png", Access.anyone(), request -> file(request, "png"));
    }

    private Reply add(Request request) {
        Subject product = product(request);
        String alt = ImageInput.alt(request, product);
        if (!mayUpload()) {
            return ImageReplies.busy();
        }
        try {
            Taken taken = PictureFile.take(ImageInput.file(request));
            return taken instanceof Taken.Whole(Negative negative)
                    ? develop(asked(request, product), alt, negative)
                    : ImageReplies.refusal(taken);
        } finally {
            uploads.release();
        }
    }

    private Reply develop(Asked asked, String alt, Negative negative) {
        return switch (darkroom.develop(negative)) {
            case Developed.Done(Print.Set prints) -> keep(asked, alt, prints);
            case Developed.Broken _ -> ImageReplies.broken();
            case Developed.Busy _ -> ImageReplies.busy();
        };
    }

    private Reply keep(Asked asked, String alt, Print.Set prints) {
        Changed changed = files.adding(() -> {
            ImageFiles.Kept kept;
            try {
                kept = files.put(prints);
            } catch (UncheckedIOException full) {
                LOG.error("a picture could not be stored", full);
                return null;
            }
            return images.add(asked, alt, kept);
        });
        return changed == null ? ImageReplies.notStored() : ImageReplies.added(changed);
    }

    private Reply arrange(Request request) {
        Subject product = product(request);
        ImageInput.Wish wish = ImageInput.wish(request.input());
        return ImageReplies.arranged(images.arrange(asked(request, product), wish.first(), wish.alts()));
    }

    private Reply remove(Request request) {
        return ImageReplies.removed(images.remove(asked(request, product(request)), request.variable("imageId")));
    }

    /** What it is can't change under its name, so it is its own tag. */
    private Reply file(Request request, String ending) {
        String name = request.variable("name");
        return files.find(name, ending)
                .map(object -> {
                    try (StoredObject open = object) {
                        return Reply.bytes(new Reply.Body.Bytes(
                                        open.contentType(), open.bytes(), new byte[0], '"' + name + '"'))
                                .withHeader("Cache-Control", FOR_EVER);
                    }
                })
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private Subject product(Request request) {
        return products.find(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    /** Called once the body was read, which may be longer than those whose hash is taken unasked. */
    private static Asked asked(Request request, Subject product) {
        return new Asked(product.id(), request.caller(), RequestKeys.of(request).orElse(null));
    }

    private boolean mayUpload() {
        try {
            return uploads.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while others uploaded", interrupt);
        }
    }
}
