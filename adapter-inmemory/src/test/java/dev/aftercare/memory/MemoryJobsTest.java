package dev.aftercare.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.job.JobReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MemoryJobsTest {

    @Test
    @Tag("APT-6a")
    void aNoShowThatFailsHoldsUpNeitherTheOthersNorTheOtherJobs() {
        MemoryStorage storage = new MemoryStorage(Duration.ofMillis(1));
        Stage stage = Stage.on(storage);
        DealerStage locked = stage.openDealer("SH01", 1).staffed(1, 1);
        DealerStage free = stage.openDealer("SH02", 1).staffed(1, 1);
        Appointment first = locked.booked(locked.aCar(), "2026-03-03T09:00");
        free.booked(free.aCar(), "2026-03-03T10:00");
        stage.itIs("2026-03-03T04:00:00Z");
        try (UnitOfWork other = storage.begin(Scope.of(locked.dealer().id()), stage.now())) {
            other.workshopDays()
                    .lock(
                            locked.dealer().id(),
                            ZonedDate.containing(
                                    first.placement().slot().start(),
                                    locked.dealer().zone()));
            JobReport report = stage.crm().jobs().runDue(10);

            assertThat(report.failed()).containsExactly(Map.entry("no-shows", 1));
            assertThat(report.done()).containsEntry("no-shows", 1).containsEntry("ended-grounds", 0);
        }
        JobReport afterwards = stage.crm().jobs().runDue(10);

        assertThat(afterwards.done()).containsEntry("no-shows", 1);
        assertThat(afterwards.failed()).isEmpty();
    }

    @Test
    @Tag("APT-6a")
    void aJobThatFailsForWhateverReasonHoldsUpNoOther() {
        Stage stage = Stage.on(new Broken(new MemoryStorage(), Scope.job("no-shows")));
        JobReport report = stage.crm().jobs().runDue(10);

        assertThat(report.failed()).containsExactly(Map.entry("no-shows", 1));
        assertThat(report.done()).containsEntry("no-shows", 0).containsEntry("messages", 0);
    }

    /** A storage in which one scope does not work, by a fault of the program. */
    private record Broken(Storage sound, Scope broken) implements Storage {

        @Override
        public UnitOfWork begin(Scope scope, Instant now) {
            if (scope.equals(broken)) {
                throw new IllegalStateException("a row that makes no sense");
            }
            return sound.begin(scope, now);
        }

        @Override
        public Transactions transactions() {
            return sound.transactions();
        }

        @Override
        public void close() {
            sound.close();
        }
    }
}
