package dev.aftercare.examples.benchmarks;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.appointment.SlotSearch;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.appointment.WorkshopPlan;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.FindOffers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What two offers cost out of 14 days, 20 bays and 25 people, 85 % of the bays' time taken (APT-3), on PostgreSQL with row security: the search
 * alone, with the one statement that reads the days, and as the desk asks; beside the floor, a {@code select 1}. All in turns, one client.
 */
public final class OfferBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int BAYS = 20;
    private static final int TECHNICIANS = 20;
    private static final int ADVISORS = 5;
    private static final int DAYS = 14;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate WISHED = TODAY.plusDays(3);
    private static final int WARM_UP = 3_000;
    private static final int QUESTIONS = 5_000;

    private final AtomicInteger statements = new AtomicInteger();
    private final JdbcStorage storage;
    private final DealerStage dealer;
    private final Crm crm;
    private final SlotSearch search;
    private final SlotSearch.Wanted wanted;

    private OfferBenchmark(JdbcStorage storage) {
        this.storage = storage.observedBy((sql, size) -> statements.incrementAndGet());
        Stage stage = Stage.on(this.storage);
        dealer = stage.openDealer("SH01", BAYS).staffed(ADVISORS, TECHNICIANS);
        crm = stage.crm();
        List<StaffMember> staff =
                crm.network().staff(Stage.administratorAt(dealer.dealer().id()));
        WorkshopPlan plan = WorkshopPlan.of(dealer.dealer(), staff, List.of());
        search = new SlotSearch(plan, AppointmentPolicy.standard(), Stage.START, true);
        wanted = new SlotSearch.Wanted(
                dealer.dealer().workshop().service("maintenance").orElseThrow(),
                WISHED,
                Optional.empty(),
                Optional.empty());
    }

    /** Takes about a minute; needs no arguments. */
    public static void main(String[] arguments) throws Exception {
        try (WalledPostgres server = WalledPostgres.start();
                JdbcStorage storage = server.make("offers").walled().storage()) {
            OfferBenchmark benchmark = new OfferBenchmark(storage);
            benchmark.load();
            benchmark.print();
        }
    }

    private void load() {
        SplittableRandom chance = new SplittableRandom(20260302);
        Dealer workshop = dealer.dealer();
        try (UnitOfWork unit = unit(storage)) {
            for (int i = 0; i < DAYS; i++) {
                ZonedDate date = ZonedDate.of(TODAY.plusDays(i), workshop.zone());
                List<Hold> holds = workshop.workshop().bays().stream()
                        .flatMap(bay -> SlotSearchBenchmark.taken(date, bay.id().value(), chance).stream())
                        .toList();
                WorkshopDay day = unit.workshopDays().lock(workshop.id(), date).taking(holds);
                AppointmentId somebody = new AppointmentId(new UUID(chance.nextLong(), chance.nextLong()));
                unit.workshopDays().save(day, somebody, List.of(), holds);
            }
            unit.commit();
        }
    }

    private UnitOfWork unit(Storage from) {
        return from.begin(dealer.clerk().scope(), Stage.START);
    }

    private List<WorkshopDay> days() {
        try (UnitOfWork unit = unit(storage)) {
            return unit.workshopDays()
                    .read(dealer.dealer().id(), dealer.dealer().zone(), TODAY, TODAY.plusDays(DAYS - 1L));
        }
    }

    private boolean floor() throws SQLException {
        try (Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet one = statement.executeQuery("select 1")) {
            boolean answered = one.next();
            connection.rollback();
            return answered;
        }
    }

    private SlotOffers asked() {
        return crm.appointments()
                .offers(dealer.as(Role.APPOINTMENT_CLERK), new FindOffers("maintenance", WISHED, null))
                .orElseThrow();
    }

    private void print() throws Exception {
        List<WorkshopDay> loaded = days();
        List<Question> questions = List.of(
                new Question("select 1", this::floor),
                new Question("the search alone", () -> search.offers(wanted, loaded)),
                new Question("with its statement", () -> search.offers(wanted, days())),
                new Question("asked of the desk", this::asked));
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            for (Question question : questions) {
                question.ask(i - WARM_UP);
            }
        }
        OUT.printf(
                Locale.ROOT,
                "Java %s, %d processors; %d questions each, in turns, after %d; microseconds%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                QUESTIONS,
                WARM_UP);
        double floor = questions.get(0).atMost(0.95);
        for (Question question : questions) {
            OUT.printf(
                    Locale.ROOT,
                    "%-20s median %6.0f   95 of 100 within %6.0f, %6.2f of select 1   %d statements%n",
                    question.name,
                    question.atMost(0.5),
                    question.atMost(0.95),
                    question.atMost(0.95) / floor,
                    question.statements);
        }
    }

    /** One kind of question and how long each took. */
    private final class Question {

        private final String name;
        private final Callable<?> asking;
        private final long[] nanos = new long[QUESTIONS];
        private int statements;

        Question(String name, Callable<?> asking) {
            this.name = name;
            this.asking = asking;
        }

        void ask(int number) throws Exception {
            int before = OfferBenchmark.this.statements.get();
            long start = System.nanoTime();
            Object answer = asking.call();
            long took = System.nanoTime() - start;
            if (answer instanceof SlotOffers offers && offers.offers().size() != 2) {
                throw new IllegalStateException("two offers are to be found, and there are " + offers);
            }
            statements = OfferBenchmark.this.statements.get() - before;
            if (number >= 0) {
                nanos[number] = took;
            }
        }

        double atMost(double share) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[(int) (share * (sorted.length - 1))] / 1e3;
        }
    }
}
