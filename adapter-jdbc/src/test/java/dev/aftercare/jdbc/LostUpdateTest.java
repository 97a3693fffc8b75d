package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many lock one workshop day; some give up, the others raise its version: no version is lost. */
class LostUpdateTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 700;
    private static final double GIVE_UP = 0.4;

    private final Samples make = new Samples();
    private final OrganisationId dealer = make.dealer("SH-01").id();
    private final AppointmentId appointment = new AppointmentId(make.id());
    private final ZonedDate day = ZonedDate.of(Samples.DAY, Samples.ZONE);

    @ParameterizedTest
    @EnumSource
    @Tag("APT-2")
    void whatIsCommittedUnderTheLockStaysWhoeverRollsBackMeanwhile(TestDatabase database) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (JdbcStorage storage = database.migrated()) {
            List<Callable<Integer>> writers = IntStream.range(0, THREADS)
                    .<Callable<Integer>>mapToObj(seed -> () -> write(storage, new Random(seed)))
                    .toList();
            long committed = 0;
            for (Future<Integer> done : threads.invokeAll(writers)) {
                committed += done.get();
            }
            try (UnitOfWork work = storage.begin(Scope.of(dealer), Samples.NOW)) {
                assertThat(work.workshopDays().lock(dealer, day).version()).isEqualTo(committed);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private int write(Storage storage, Random chance) {
        int committed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (UnitOfWork work = storage.begin(Scope.of(dealer), Samples.NOW)) {
                WorkshopDay locked = work.workshopDays().lock(dealer, day);
                if (chance.nextDouble() >= GIVE_UP) {
                    work.workshopDays().save(locked.taking(List.of()), appointment, List.of(), List.of());
                    work.commit();
                    committed++;
                }
            }
        }
        return committed;
    }
}
