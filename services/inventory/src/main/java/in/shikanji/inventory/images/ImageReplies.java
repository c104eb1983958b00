package in.shikanji.inventory.images;

import in.shikanji.inventory.images.PictureFile.Taken;
import in.shikanji.inventory.images.ProductImages.Changed;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.RequestKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the routes of pictures answer. */
final class ImageReplies {
    private static final int MILLION = 1_000_000;

    private ImageReplies() {}

    static Problem tooLarge() {
        return Problem.of(
                413, "image_too_large", "The picture's file is larger than 10 MB. Save it smaller, and send that.");
    }

    /** Why a file is not even decoded. */
    static Reply refusal(Taken taken) {
        return switch (taken) {
            case Taken.Whole _ -> throw new IllegalArgumentException("there is nothing wrong with it");
            case Taken.Unsupported _ ->
                Reply.problem(Problem.of(
                        415,
                        "image_type_unsupported",
                        "This is not a JPEG, PNG or WebP. Save it as one of them first."));
            case Taken.TooManyPixels(int most) ->
                Reply.problem(
                        Problem.refused(
                                "image_too_many_pixels",
                                "The picture has more than " + most / MILLION
                                        + " megapixels, or a side of more than 20,000 pixels. Save it smaller, and send that."));
            case Taken.Broken _ -> broken();
        };
    }

    static Reply broken() {
        return Reply.problem(Problem.refused(
                "image_broken", "The picture can't be read. Open it, save it anew as a JPEG, and send that."));
    }

    static Reply busy() {
        return Reply.problem(Problem.of(503, "busy", "Other pictures are being worked on. Try again in a few seconds."))
                .withHeader("Retry-After", "5");
    }

    static Reply notStored() {
        return Reply.problem(Problem.of(
                        503, "storage_failed", "The picture could not be stored. Try again in a few minutes."))
                .withHeader("Retry-After", "5");
    }

    static Reply added(Changed changed) {
        return switch (changed) {
            case Changed.Done done -> added(done.image(), done.anew());
            case Changed.Before before -> replayed(added(before.image(), true));
            case Changed.Refused refused -> refused(refused);
        };
    }

    private static Reply added(@Nullable ProductImage image, boolean anew) {
        if (image == null) {
            return Reply.problem(Problem.notFound());
        }
        ImageView view = ImageView.of(image);
        return anew ? Reply.created(view.url(), view) : Reply.ok(view);
    }

    static Reply arranged(Changed changed) {
        return switch (changed) {
            case Changed.Done done -> list(done.images());
            case Changed.Before before -> replayed(list(before.images()));
            case Changed.Refused refused -> refused(refused);
        };
    }

    static Reply removed(Changed changed) {
        return switch (changed) {
            case Changed.Done _ -> Reply.noContent();
            case Changed.Before _ -> replayed(Reply.noContent());
            case Changed.Refused refused -> refused(refused);
        };
    }

    private static Reply refused(Changed.Refused refused) {
        Problem problem = switch (refused) {
            case Changed.TooMany _ ->
                Problem.refused(
                        "too_many_images",
                        "A product has at most " + ProductImages.MOST + " pictures. Take one away first.");
            case Changed.UnknownImage(String id) -> {
                String message = "The product has no picture " + id + ". Load its pictures again.";
                yield Problem.refused(List.of(new FieldError("/order", "unknown_image", message)));
            }
            case Changed.KeyReused _ -> RequestKeys.reused();
            case Changed.Running _ -> RequestKeys.running();
            case Changed.NotThere _ -> Problem.notFound();
        };
        return Reply.problem(problem);
    }

    private static Reply list(List<ProductImage> images) {
        return Reply.ok(Page.whole(images.stream().map(ImageView::of).toList()));
    }

    private static Reply replayed(Reply reply) {
        return reply.withHeader("Idempotent-Replayed", "true");
    }
}
