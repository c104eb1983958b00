package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.customer.AddressInput;
import in.shikanji.contracts.inventory.Inventory.WantedPart;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what clients send about orders. */
final class OrderInput {
    static final Map<String, OrderStatus> STATUSES =
            Arrays.stream(OrderStatus.values()).collect(Collectors.toMap(OrderStatus::code, status -> status));

    private static final int MOST_ITEMS = 100;
    private static final int MOST_PARTS = 20;
    private static final int MOST_QUANTITY = 99;
    private static final Input.Refusal INVALID_QUANTITY =
            new Input.Refusal("invalid_quantity", "Take from 1 to " + MOST_QUANTITY + " of it.");
    private static final long MOST_TIP_PAISE = 10_000_00;
    private static final Map<String, FulfilmentType> FULFILMENTS = Map.of(
            "delivery", FulfilmentType.DELIVERY,
            "pickup", FulfilmentType.PICKUP,
            "dine_in", FulfilmentType.DINE_IN);
    private static final Map<String, Order.PaymentMethod> PAYMENT_METHODS =
            Map.of("cod", Order.PaymentMethod.COD, "counter", Order.PaymentMethod.COUNTER);

    private OrderInput() {}

    static QuoteRequest quote(Request request) {
        Input input = request.input();
        QuoteRequest quote = quote(input);
        input.check();
        return quote;
    }

    /** A basket, and the date for which slots are wanted; null for the first that has any. */
    record SlotsWish(QuoteRequest basket, @Nullable LocalDate date) {}

    static SlotsWish slots(Request request) {
        Input input = request.input();
        SlotsWish wish = new SlotsWish(quote(input), input.optionalDate("date").orElse(null));
        input.check();
        return wish;
    }

    static PlaceOrder place(Request request) {
        Input input = request.input();
        Order.PaymentMethod method = input.choice("paymentMethod", PAYMENT_METHODS);
        Optional<String> token = input.optionalText("quoteToken", 200);
        PlaceOrder.Basket basket = token.isPresent()
                ? new PlaceOrder.Basket.Quoted(token.get())
                : new PlaceOrder.Basket.Fresh(quote(input));
        input.check();
        return new PlaceOrder(request.person(), basket, method, RequestKeys.required(request));
    }

    static OrderService.Move statusChange(Request request) {
        Input input = request.input();
        OrderStatus status = input.choice("status", STATUSES);
        Optional<String> reason = input.optionalText("reason", 300);
        Optional<Long> version = input.optionalInteger("expectedVersion", 1, Integer.MAX_VALUE);
        input.check();
        return move(request, status, reason, version);
    }

    static OrderService.Move cancel(Request request) {
        Input input = request.input();
        String reason = input.text("reason", 1, 300);
        input.check();
        return move(request, OrderStatus.CANCELLED, Optional.of(reason), Optional.empty());
    }

    private static OrderService.Move move(
            Request request, OrderStatus status, Optional<String> reason, Optional<Long> version) {
        return new OrderService.Move(
                request.variable("id"), status, reason.orElse(null), version.orElse(null), request.caller());
    }

    private static QuoteRequest quote(Input input) {
        String store = input.text("storeId", 1, 80);
        Input fulfilment = input.object("fulfilment");
        FulfilmentType type = fulfilment.choice("type", FULFILMENTS);
        Optional<Input> address = fulfilment.optionalObject("address");
        List<QuoteRequest.Item> items = input.list("items", 1, MOST_ITEMS, OrderInput::item);
        Optional<Long> tip = input.optionalInteger("tipPaise", 0, MOST_TIP_PAISE);
        if (input.optionalText("coupon", 60).isPresent()) {
            input.error("coupon", "coupon_unknown", "There is no such coupon.");
        }
        if (input.optionalInteger("redeemPoints", 0, Integer.MAX_VALUE).orElse(0L) > 0) {
            input.error("redeemPoints", "not_enough_points", "There are no points to redeem.");
        }
        return new QuoteRequest(
                store,
                type,
                address.map(AddressInput::read).orElse(null),
                fulfilment.optionalText("addressId", 80).orElse(null),
                fulfilment.optionalInstant("slot").orElse(null),
                items,
                tip.orElse(0L));
    }

    private static QuoteRequest.Item item(Input item) {
        String product = item.text("productId", 1, 120);
        long quantity = item.integer("quantity", 1, MOST_QUANTITY, INVALID_QUANTITY);
        List<String> options = item.has("options") ? item.texts("options", 50, 80) : List.of();
        return new QuoteRequest.Item(
                product,
                Math.toIntExact(quantity),
                options,
                item.has("parts") ? item.list("parts", 0, MOST_PARTS, OrderInput::part) : List.of(),
                item.optionalText("note", 200).orElse(null));
    }

    private static WantedPart part(Input part) {
        return new WantedPart(
                part.text("productId", 1, 120), part.has("options") ? part.texts("options", 50, 80) : List.of());
    }
}
