package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.rights.ErasureList;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.LoanCarInput;
import dev.aftercare.usecase.network.WorkshopInput.ModelInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/**
 * Where stories are told: a founded network on one storage, a clock that stands until somebody moves it, chance from a
 * seed. It starts on Monday 2026-03-02 at 08:00 in Shanghai.
 */
public final class Stage {

    /** When every story starts. */
    public static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    private static final long SEED = 20260302;

    private final Crm crm;
    private final ErasureList erasures;
    private final List<Delivery> delivered = new CopyOnWriteArrayList<>();
    private volatile Instant now = START;
    private volatile boolean isLineDead;
    private volatile boolean isDying;

    private Stage(Storage storage, ErasureList erasures) {
        this.erasures = erasures;
        this.crm = Crm.builder(storage)
                .clock(this::now)
                .chance(new SplittableRandom(SEED))
                .messages(this::deliver)
                .erasures(erasures)
                .build();
    }

    /** A stage on an empty storage, with the network founded. */
    public static Stage on(Storage storage) {
        return on(storage, new ListedErasures());
    }

    /** The same with a list of erasures that outlives the storage. */
    public static Stage on(Storage storage, ErasureList erasures) {
        Stage stage = new Stage(storage, erasures);
        stage.crm
                .network()
                .found(Call.inNetwork(Actor.job("setup")), new FoundNetwork("Changan Ford", "Asia/Shanghai"))
                .orElseThrow();
        return stage;
    }

    /** A stage on a storage where a network is founded already, as after a restore. */
    public static Stage again(Storage storage, ErasureList erasures) {
        return new Stage(storage, erasures);
    }

    /** The CRM. */
    public Crm crm() {
        return crm;
    }

    /** Who was erased. */
    public ErasureList erasures() {
        return erasures;
    }

    /** What was delivered to customers, repeats included, the first first. */
    public List<Delivery> delivered() {
        return List.copyOf(delivered);
    }

    /** From now on no message is delivered, or each one again. */
    public void theLineIsDead(boolean isDead) {
        isLineDead = isDead;
    }

    /** The process is killed when the next message has been delivered, before anybody notes it. */
    public void diesAfterTheNextDelivery() {
        isDying = true;
    }

    private void deliver(Delivery message) {
        if (isLineDead) {
            throw new IllegalStateException("the line is dead");
        }
        delivered.add(message);
        if (isDying) {
            isDying = false;
            throw new Killed();
        }
    }

    /** What the end of a process looks like from inside. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    /** The instant at which the clock stands. */
    public Instant now() {
        return now;
    }

    /** Moves the clock. */
    public void itIs(String instant) {
        now = Instant.parse(instant);
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** A call of the administrator in the network. */
    public static Call administrator() {
        return Call.inNetwork(administrator("administrator"));
    }

    /** A call of the administrator at one dealer. */
    public static Call administratorAt(OrganisationId dealer) {
        return Call.in(dealer, administrator("administrator"));
    }

    private static Actor administrator(String id) {
        return new Actor(id, Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
    }

    /** A dealer in Shanghai, open every day from 8 to 12 and from 13 to 18, with so many bays. */
    public DealerStage openDealer(String code, int bays) {
        return openDealer(code, bays, "Asia/Shanghai");
    }

    /** A dealer in a zone, open every day from 8 to 12 and from 13 to 18, with so many bays. */
    public DealerStage openDealer(String code, int bays, String zone) {
        List<BayInput> bayInputs = IntStream.rangeClosed(1, bays)
                .mapToObj(number -> new BayInput("Bay " + number, List.of("lift")))
                .toList();
        List<ServiceInput> services = List.of(
                new ServiceInput("maintenance", "Maintenance", 60, List.of("engine"), List.of("lift")),
                new ServiceInput("half-day", "Clutch", 240, List.of("engine"), List.of("lift")),
                new ServiceInput("paint", "Paint", 120, List.of("paint"), List.of("booth")),
                new ServiceInput(
                        "check", "Check", 30, List.of(), List.of(), null, List.of(new ModelInput("Tiguan", 60)), false),
                new ServiceInput("polish", "Polish", 180, List.of(), List.of(), null, null, true),
                new ServiceInput("body", "Body repair", 1200, List.of("engine"), List.of("lift"), null, null, true));
        OpenDealer command = new OpenDealer(
                code,
                new OpenDealer.Profile("Dealer " + code, "East", "Shanghai", Grade.A),
                zone,
                HoursInput.everyDay("08:00-12:00,13:00-18:00"),
                new WorkshopInput(bayInputs, services, List.of(new LoanCarInput("Loan car 1"))));
        Dealer dealer = crm.network().openDealer(administrator(), command).orElseThrow();
        return new DealerStage(this, dealer);
    }
}
