package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Route;
import in.shikanji.platform.http.Routes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program serves what the contract says, and nothing else. */
class ContractTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void everyRouteIsAnOperationAndEveryOperationARoute() {
        assertThat(Contract.OF_THE_PROGRAM.operations()).isEqualTo(names(shikanji.routes()));
    }

    @Test
    void whoMayIsTheSameInBoth() {
        for (Route route : shikanji.routes()) {
            Set<String> who = switch (route.access()) {
                case Access.Anyone _ -> Set.of("anyone");
                case Access.SignedIn _ -> Set.of("anyone who is signed in");
                case Access.Holding(Permission permission) -> rolesWith(permission);
            };

            assertThat(Contract.OF_THE_PROGRAM.whoMay(route.method(), route.path()))
                    .as("%s %s", route.method(), route.path())
                    .isEqualTo(who);
        }
    }

    private static Set<String> rolesWith(Permission permission) {
        Set<String> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            if (new Actor.Person("person", role, "session", Set.of()).may(permission)) {
                roles.add(role.code());
            }
        }
        return roles;
    }

    @Test
    void whatWillGoIsDeprecatedInBoth() {
        List<Route> going = new ArrayList<>(shikanji.routes());
        going.removeIf(route -> route.deprecation() == null);

        assertThat(Contract.OF_THE_PROGRAM.deprecated()).isEqualTo(names(going));
    }

    @Test
    void aDocumentAndRoutesThatDifferInWhatWillGoAreSeen() {
        Contract contract = new Contract("""
                {"paths": {"/old": {"get": {"deprecated": true}, "post": {}}, "/new": {"get": {"deprecated": false}}}}
                """);
        List<Route> going = new Routes()
                .get("/old", Access.anyone(), _ -> Reply.noContent())
                .deprecated(Instant.EPOCH, Instant.EPOCH, "/api/v2/new")
                .list();

        assertThat(contract.deprecated()).isEqualTo(names(going)).containsExactly("GET /api/v1/old");
    }

    private static Set<String> names(List<Route> routes) {
        Set<String> names = new TreeSet<>();
        routes.forEach(route -> names.add(route.method() + " " + route.path()));
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stores",
                "/stores/mg-road",
                "/stores/mg-road/hours",
                "/stores/mg-road/special-days",
                "/stores/serving?pincode=560025",
                "/stores/serving?lat=12.9716&lng=77.5946",
                "/stores/serving?pincode=560025&lat=12.9716&lng=77.5946",
                "/products?limit=100",
                "/products?storeId=koramangala&diet=jain&sort=-price",
                "/products/samosa",
                "/products/masala-shikanji-mix?storeId=mg-road",
                "/categories",
                "/stores/mg-road/slots",
                "/map",
                "/health/live",
                "/health/ready",
                "/.well-known/jwks.json"
            })
    void whatAnybodyMayReadHasTheShapePromised(String path) {
        shikanji.anyone().get(path).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inventory?storeId=mg-road",
                "/inventory?storeId=mg-road&low=true",
                "/inventory/samosa?storeId=koramangala",
                "/inventory/samosa/movements?storeId=mg-road",
                "/inventory/masala-shikanji-mix/batches?storeId=mg-road",
                "/inventory/masala-shikanji-mix/costs?storeId=mg-road&limit=1",
                "/inventory/masala-shikanji-mix/marks?storeId=mg-road",
                "/inventory/transfers?storeId=mg-road",
                "/combos?storeId=mg-road",
                "/combos/lassi-meal?storeId=koramangala",
                "/catalogue/combos",
                "/stores/abnormal",
                "/stores/mg-road/delivery-zones",
                "/stores?active=false",
                "/stores/mg-road/roster?week=2026-11-23",
                "/stores/mg-road/hours-worked",
                "/stores/mg-road/hours-worked.csv",
                "/suppliers?active=true&limit=1",
                "/purchase-orders?storeId=mg-road&status=received",
                "/purchase-orders/suggestion?storeId=mg-road",
                "/exports/products.csv",
                "/exports/options.csv",
                "/exports/sections.csv",
                "/exports/combos.csv",
                "/exports/ingredients.csv",
                "/exports/prices.csv?storeId=mg-road",
                "/exports/stock.csv?storeId=koramangala",
                "/imports?limit=1",
                "/orders",
                "/orders?storeId=mg-road&status=pending,confirmed&from=2026-11-01T00:00:00Z&q=MGR",
                "/customers/me",
                "/customers/me/addresses",
                "/orders/customer/me",
                "/auth/me",
                "/admin/integrity",
                "/admin/dead-letters"
            })
    void whatTheOwnerMayReadHasTheShapePromised(String path) {
        PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1).deliveredTo("560001"));

        shikanji.staff("owner").get(path).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/products?limit=0",
                "/products?limit=101",
                "/products?limit=x",
                "/products?cursor=%25",
                "/products?diet=paleo",
                "/products?sort=random",
                "/products?minPricePaise=-1",
                "/stores/serving",
                "/stores/serving?pincode=12",
                "/stores/serving?lat=12.9",
                "/stores/serving?lng=77.5&pincode=560001",
                "/stores/serving?lat=91&lng=77.5",
                "/stores/serving?lat=NaN&lng=77.5",
                "/stores/serving?lat=12.9f&lng=77.5"
            })
    void aQueryThatCannotBeReadIsMalformed(String path) {
        shikanji.anyone().get(path).expect(400, "malformed_request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/stores/mars", "/stores/mars/hours", "/products/cola", "/products?storeId=mars", "/nothing"})
    void whatDoesNotExistIsNotFound(String path) {
        Answer answer = shikanji.anyone().get(path).expect(404, "not_found");

        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("/requestId")).isEqualTo(answer.header("X-Request-Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/products", "/products/samosa", "/categories"})
    void theMenuIsSentAgainOnlyIfItChanged(String path) {
        Answer first = shikanji.anyone().get(path).expect(200);

        Client knowing = shikanji.anyone().with("If-None-Match", first.header("ETag"));

        assertThat(first.header("ETag")).isNotEmpty();
        knowing.get(path).expect(304);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> whole = shikanji.anyone().get("/products?limit=100").texts("/items", "id");
        List<String> paged = new ArrayList<>();

        Answer page = shikanji.anyone().get("/products?limit=5");
        paged.addAll(page.texts("/items", "id"));
        while (page.at("/nextCursor").isString()) {
            page = shikanji.anyone().get("/products?limit=5&cursor=" + page.text("/nextCursor"));
            paged.addAll(page.texts("/items", "id"));
        }

        assertThat(whole).hasSize(12);
        assertThat(paged).isEqualTo(whole);
    }
}
