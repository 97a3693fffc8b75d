package dev.aftercare.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.activity.ActivityNotes.Note;
import dev.aftercare.port.activity.ActivitySources;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.usecase.job.JobReport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Test
    @Tag("CUS-6")
    void aCustomerOfWhomNothingCanBeDecidedHoldsUpNoneOfTheBatch() {
        Set<UUID> senseless = new HashSet<>();
        Storage storage = new Senseless(new MemoryStorage(), senseless);
        Stage stage = Stage.on(storage);
        DealerStage dealer = stage.openDealer("SH01", 1);
        List<UUID> owners = Stream.generate(dealer::aCar)
                .limit(5)
                .map(car -> car.owner().orElseThrow().value())
                .toList();
        owners.forEach(owner -> noted(storage, stage.now(), owner));
        senseless.add(owners.get(1));
        for (int run = 0; run < 2; run++) {
            JobReport report = stage.crm().jobs().runDue(100);
            assertThat(report.failed()).containsExactly(Map.entry("activity-states", 1));
            assertThat(report.done()).containsEntry("activity-states", run == 0 ? 4 : 0);
        }
        senseless.clear();
        assertThat(stage.crm().jobs().runDue(100).done()).containsEntry("activity-states", 1);
    }

    private static void noted(Storage storage, Instant now, UUID customer) {
        try (UnitOfWork unit = storage.begin(Scope.network(), now)) {
            unit.activityNotes().note(List.of(new Note(Ids.next(), new Subject(SubjectKind.CUSTOMER, customer))));
            unit.commit();
        }
    }

    /** A storage that cannot say how often some customers came, by a fault of the program. */
    private record Senseless(Storage sound, Set<UUID> customers) implements Storage {

        @Override
        public UnitOfWork begin(Scope scope, Instant now) {
            return proxy(
                    UnitOfWork.class,
                    sound.begin(scope, now),
                    (method, arguments, result) -> result instanceof ActivitySources sources
                            ? proxy(ActivitySources.class, sources, this::visits)
                            : result);
        }

        private Object visits(String method, Object[] arguments, Object result) {
            if (method.equals("visits") && customers.stream().anyMatch(((Collection<?>) arguments[1])::contains)) {
                throw new IllegalStateException("a visit that makes no sense");
            }
            return result;
        }

        private interface Change {
            Object of(String method, Object[] arguments, Object result);
        }

        private static <T> T proxy(Class<T> type, T sound, Change change) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        try {
                            return change.of(method.getName(), arguments, method.invoke(sound, arguments));
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
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
