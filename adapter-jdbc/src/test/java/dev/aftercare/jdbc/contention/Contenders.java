package dev.aftercare.jdbc.contention;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.jdbc.contention.Attempt.Answer;
import dev.aftercare.jdbc.contention.Attempt.Kind;
import dev.aftercare.jdbc.contention.Attempt.Result;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.call.VersionMismatchException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Threads of one process that book, move, cancel and log arrivals, all on the same few days and the same appointments. */
final class Contenders {

    static final String NO_REFUSAL = "-";

    private final Workshop workshop;
    private final Crm crm;
    private final Log log;
    private final Known known = new Known();

    /** They know the appointments that are there, and write down what they know. */
    Contenders(Storage storage, Workshop workshop, Log log) {
        this.workshop = workshop;
        this.crm = Workshop.crm(storage);
        this.log = log;
        Workshop.days().forEach(day -> read(storage, workshop, day).forEach(this::saw));
    }

    /** All appointments of a day, in one statement. */
    static List<Seen> read(Storage storage, Workshop workshop, ZonedDate day) {
        try (UnitOfWork unit = storage.begin(workshop.clerk().scope(), Stage.START)) {
            return unit.appointments().on(workshop.dealer(), day.date()).stream()
                    .map(Seen::of)
                    .toList();
        }
    }

    /**
     * So many threads try as long as {@code goOn}, each by draws of its own.
     *
     * @param life names the attempts of this run
     */
    void contend(String life, int threads, long seed, BooleanSupplier goOn)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(thread -> pool.submit(() -> {
                        SplittableRandom chance = new SplittableRandom(seed + thread);
                        for (int number = 0; goOn.getAsBoolean(); number++) {
                            attempt(life + "-" + thread + "-" + number, chance);
                        }
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void attempt(String name, SplittableRandom chance) {
        Attempt attempt = drawn(name, chance);
        log.invoked(attempt);
        Answer answer = tried(attempt);
        log.answered(answer);
        answer.after().ifPresent(known::put);
        if (answer.result() == Result.CHANGED_SINCE) {
            attempt.before().ifPresent(before -> saw(find(before)));
        }
    }

    private Seen find(Seen before) {
        return Seen.of(crm.appointments().find(workshop.clerk(), before.appointment()));
    }

    private void saw(Seen seen) {
        log.seen(seen);
        known.put(seen);
    }

    /** Half of all attempts are bookings; where nothing is known to be changed, all are. */
    private Attempt drawn(String name, SplittableRandom chance) {
        int draw = chance.nextInt(100);
        long start = any(Workshop.starts(any(Workshop.days(), chance)), chance);
        Optional<Seen> other = known.any(chance);
        if (draw < 50 || other.isEmpty()) {
            Workshop.Car car = any(workshop.contended(), chance);
            return new Attempt(name, Kind.BOOK, car.vehicle(), Optional.empty(), start, System.nanoTime());
        }
        Seen before = other.get();
        boolean mayArrive = before.state() == AppointmentState.BOOKED
                && Workshop.dayOf(before.start()).equals(Workshop.today());
        if (draw < 72) {
            return new Attempt(name, Kind.MOVE, before.car(), other, start, System.nanoTime());
        }
        Kind kind = mayArrive && draw >= 90 ? Kind.ARRIVE : Kind.CANCEL;
        return new Attempt(name, kind, before.car(), other, before.start(), System.nanoTime());
    }

    private static <T> T any(List<T> all, SplittableRandom chance) {
        return all.get(chance.nextInt(all.size()));
    }

    private Answer tried(Attempt attempt) {
        try {
            return ask(attempt)
                    .fold(
                            done -> answer(attempt, Result.DONE, NO_REFUSAL, Optional.of(Seen.of(done))),
                            refusal -> answer(
                                    attempt, Result.REFUSED, refusal.code().code(), Optional.empty()));
        } catch (VersionMismatchException changed) {
            return answer(attempt, Result.CHANGED_SINCE, NO_REFUSAL, Optional.empty());
        } catch (ConflictException | StaleVersionException othersInTheWay) {
            return answer(attempt, Result.CONFLICT, NO_REFUSAL, Optional.empty());
        }
    }

    private static Answer answer(Attempt attempt, Result result, String refusal, Optional<Seen> after) {
        return new Answer(attempt.name(), result, refusal, after, System.nanoTime());
    }

    private Outcome<Appointment> ask(Attempt attempt) {
        return attempt.before().map(before -> change(attempt, before)).orElseGet(() -> book(attempt));
    }

    private Outcome<Appointment> book(Attempt attempt) {
        Workshop.Car car = workshop.contended().stream()
                .filter(one -> one.vehicle().equals(attempt.car()))
                .findFirst()
                .orElseThrow();
        BookAppointment command = new BookAppointment(
                car.vehicle(),
                car.owner(),
                Workshop.HOUR,
                Tick.startOf(attempt.start()),
                attempt.name(),
                null,
                null,
                null);
        return crm.appointments().book(workshop.clerk(), command);
    }

    private Outcome<Appointment> change(Attempt attempt, Seen before) {
        return switch (attempt.kind()) {
            case MOVE ->
                crm.appointments()
                        .move(
                                workshop.clerk().expecting(before.version()),
                                MoveAppointment.to(before.appointment(), Tick.startOf(attempt.start())));
            case CANCEL ->
                crm.appointments().cancel(workshop.clerk().expecting(before.version()), before.appointment());
            case ARRIVE ->
                crm.appointments()
                        .arrive(workshop.guard().expecting(before.version()), LogArrival.now(before.appointment()));
            case BOOK -> throw new IllegalArgumentException(attempt.name() + " books what is there");
        };
    }
}
