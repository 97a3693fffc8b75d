package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.http.Client.Answer;
import dev.aftercare.http.RequestPairs.Pair;
import dev.aftercare.http.RequestPairs.Sent;
import dev.aftercare.http.route.Route;
import dev.aftercare.http.route.RouteTable;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.usecase.Crm;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route that writes, accepted under an {@code Idempotency-Key}, repeated, and asked for something else under it. */
class RequestKeyTest {

    private static final String KEY = "Idempotency-Key";

    private static Town town;
    private static AftercareServer server;
    private static RequestPairs pairs;
    private static int made;

    @BeforeAll
    static void open() {
        town = new Town();
        server = town.server();
        pairs = new RequestPairs(town, server);
    }

    @AfterAll
    static void close() {
        server.close();
        town.close();
    }

    static Stream<Route> keyed() {
        return RouteTable.all().stream()
                .filter(route -> route.traits().requestKey())
                .filter(route -> !route.path().equals("/network"));
    }

    static Stream<Route> unkeyed() {
        return RouteTable.all().stream()
                .filter(route -> route.writes() && !route.traits().requestKey());
    }

    @ParameterizedTest
    @MethodSource("keyed")
    @Tag("DESIGN")
    void givesTheSameAnswerAgainAndNoOtherUnderOneKey(Route route) {
        Pair pair = pairs.of(route);
        once(pair.client().with(KEY, "k-" + made++), route, pair);
    }

    @Test
    @Tag("DESIGN")
    void foundsANetworkOnceUnderItsKey() {
        try (Crm crm = Crm.on(new MemoryStorage());
                AftercareServer fresh = AftercareServer.on(crm).port(0).start()) {
            String secret = crm.accessKeys().newSecret();
            crm.accessKeys().firstAdministrator(secret);
            Client first = Client.of(fresh).key(secret).with(KEY, "k");
            Route route = RouteTable.all().stream()
                    .filter(known -> known.path().equals("/network"))
                    .findFirst()
                    .orElseThrow();
            once(first, route, Pair.of(first, "/network", Bodies.network("Great Wheel"), Bodies.network("Great Road")));
        }
    }

    private static void once(Client keyed, Route route, Pair pair) {
        Client client = keyed.with("X-Request-Id", "same");
        Answer first = sent(client, route, pair.one());
        assertThat(first.status()).as(first.text()).isEqualTo(route.reply().status());
        Answer again = sent(client, route, pair.one());
        assertThat(again.status()).as(again.text()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(withoutDate(again)).isEqualTo(withoutDate(first));
        Answer other = sent(client, route, pair.other());
        assertThat(other.status()).as(other.text()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("request-key-used");
        assertThat(other.headers()).doesNotContainKey("ETag");
    }

    @ParameterizedTest
    @MethodSource("unkeyed")
    @Tag("DESIGN")
    void takesNoNoticeOfAKeyWhereItHasNoEffect(Route route) {
        Pair pair = pairs.of(route);
        Client client = pair.client().with(KEY, "with blank and " + made++);
        for (Sent sent : new Sent[] {pair.one(), pair.one(), pair.other()}) {
            Answer answer = sent(client, route, sent);
            assertThat(answer.status())
                    .as(answer.text())
                    .isEqualTo(route.reply().status());
        }
    }

    private static Answer sent(Client client, Route route, Sent sent) {
        return client.send(route.method(), Route.BASE + sent.path(), sent.body());
    }

    private static Map<String, String> withoutDate(Answer answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }
}
