package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.shared.RefusedException;
import dev.aftercare.http.problem.Problem;
import dev.aftercare.http.problem.ProblemMapping;
import dev.aftercare.http.text.Wording;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopTest {

    @Test
    void finishesOpenWorkAndTakesNoMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ProblemMapping slow = (failure, language) -> {
            begun.countDown();
            awaited(go);
            return Problem.of(404, "slow", "slow", "slow");
        };
        try (Town town = new Town()) {
            AftercareServer server = AftercareServer.on(town.crm)
                    .port(0)
                    .settings(ServerSettings.standard().mapping(slow))
                    .start();
            Client client = Client.of(server);
            CompletableFuture<Client.Answer> open = CompletableFuture.supplyAsync(() -> client.get("/api/v1/nothing"));
            assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
            assertThat(closing.isDone()).isFalse();
            go.countDown();
            assertThat(open.get(5, TimeUnit.SECONDS).code()).isEqualTo("slow");
            closing.get(10, TimeUnit.SECONDS);
            assertThatThrownBy(() -> client.get("/health/live")).isInstanceOf(java.io.UncheckedIOException.class);
        }
    }

    @Test
    void startsOnFreePortsSideBySideOverOneCrm() {
        try (Town town = new Town();
                AftercareServer one = town.server();
                AftercareServer two = town.server()) {
            assertThat(one.port()).isNotEqualTo(two.port());
            assertThat(Client.of(one).get("/health/ready").status()).isEqualTo(200);
            assertThat(Client.of(two).get("/health/ready").status()).isEqualTo(200);
        }
    }

    @Test
    void letsAHostMapFailuresItsOwnWay() {
        ProblemMapping standard = ProblemMapping.standard(Wording.standard());
        ProblemMapping own = (failure, language) -> failure instanceof RefusedException
                ? Problem.of(418, "teapot", "no", "no")
                : standard.map(failure, language);
        try (Town town = new Town();
                AftercareServer server = AftercareServer.on(town.crm)
                        .port(0)
                        .settings(ServerSettings.standard().mapping(own))
                        .start()) {
            Client desk = Client.undescribed(server).key(town.deskKey(town.here));
            assertThat(desk.get("/api/v1/offers?service=unheard&wished=2026-03-03")
                            .status())
                    .isEqualTo(418);
            assertThat(desk.get("/api/v1/nothing").status()).isEqualTo(404);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await(Duration.ofSeconds(5).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
