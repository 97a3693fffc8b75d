package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Instants and dates are the same for a program in any zone, to the microsecond, up to the year 9999. */
class DefaultZoneTest {

    private static final Instant FAR = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Instant OLD = Instant.parse("1901-01-01T00:00:00.000001Z");

    private final TimeZone before = TimeZone.getDefault();
    private final Samples make = new Samples();
    private final Dealer dealer = make.dealer("SH-01");

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenInOneZoneIsReadInAnother(TestDatabase database) {
        Customer born = make.customer(dealer);
        List<LocalDate> days = List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2011, 12, 30), LocalDate.of(2024, 2, 29));
        Access ground = new Access(
                make.access(dealer, born.id().subject(), GroundKind.PAPERS).id(),
                dealer.id(),
                born.id().subject(),
                GroundKind.PAPERS,
                Optional.empty(),
                OLD,
                Optional.of(FAR));
        try (JdbcStorage storage = database.migrated()) {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            List<Customer> customers = days.stream()
                    .map(day -> make.customer(dealer)
                            .corrected(
                                    born.name(),
                                    born.contact(),
                                    CustomerProfile.unknown().born(Optional.of(day))))
                    .toList();
            try (UnitOfWork work = storage.begin(Scope.network(), Samples.NOW)) {
                work.grounds().open(ground);
                customers.forEach(work.customers()::insert);
                work.commit();
            }
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            try (UnitOfWork work = storage.begin(Scope.network(), Samples.NOW)) {
                assertThat(work.grounds().holding(dealer.id(), born.id().subject()))
                        .containsExactly(ground);
                assertThat(work.customers()
                                .findAll(customers.stream().map(Customer::id).toList()))
                        .isEqualTo(customers);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFinerThanAMicrosecondIsCutNotRounded(TestDatabase database) {
        Instant fine = Instant.parse("2026-11-23T01:02:03.123456999Z");
        try (JdbcStorage storage = database.migrated();
                UnitOfWork work = storage.begin(Scope.network(), fine)) {
            Access ground = make.access(dealer, dealer.id().subject(), GroundKind.PAPERS);
            work.grounds().open(ground);
            work.grounds().end(ground, fine.plusSeconds(1));
            assertThat(work.grounds().holding(dealer.id(), dealer.id().subject()))
                    .containsExactly(ground.endingAt(Instant.parse("2026-11-23T01:02:04.123456Z")));
        }
    }
}
