package dev.aftercare.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsOrder;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.parts.PartsSupply;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.testkit.storage.PartsSupplyContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InMemoryPartsTest implements PartsSupplyContract {

    private final InMemoryParts parts = new InMemoryParts();

    @Override
    public PartsSupply supply() {
        return parts;
    }

    @Override
    public void stock(OrganisationId dealer, String number, int quantity) {
        parts.stock(dealer, number, quantity);
    }

    @Override
    public void arriving(OrganisationId dealer, String number, int quantity, LocalDate day) {
        parts.arriving(dealer, number, quantity, day);
    }

    @Test
    @Tag("APT-5b")
    void pricesAreEachDealersOwn() {
        OrganisationId dealer = new OrganisationId(Ids.next());
        parts.price(dealer, "P-1", Money.of("12.50", "CNY"));
        PartNeed need = new PartNeed("P-1", 2);
        assertThat(parts.look(dealer, List.of(need)))
                .containsExactly(PartLine.unknown(need, Optional.of(Money.of("12.50", "CNY"))));
        assertThat(parts.look(new OrganisationId(Ids.next()), List.of(need)))
                .containsExactly(PartLine.unknown(need, Optional.empty()));
    }

    @Test
    @Tag("APT-2")
    void howeverManyReserveAtOnceNoneIsGivenTwice() {
        OrganisationId dealer = new OrganisationId(Ids.next());
        parts.stock(dealer, "P-1", 7);
        parts.arriving(dealer, "P-1", 6, DAY);
        long got = IntStream.range(0, 200)
                .parallel()
                .filter(any -> parts.reserve(
                        new PartsOrder(dealer, new AppointmentId(Ids.next()), 1, DAY, List.of(new PartNeed("P-1", 2)))))
                .count();
        assertThat(got).isEqualTo(6);
        assertThat(parts.reserved(dealer, "P-1")).isEqualTo(12);
        assertThat(parts.reserved(dealer, "P-2")).isZero();
    }
}
