package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.ConsentPolicy;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.customer.RecordConsent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Stories of merges, undos, edits and visits, each told by a row of numbers, so that who draws them can also make them
 * shorter (CUS-4b, hard case 29). Each is told at dealers of its own on one stage.
 */
public final class MergeStories {

    private static final int PEOPLE = 5;
    private static final MergeField[] NOTHING = {};
    private static final MergeField[] ALL = MergeField.values();

    private final Stage stage;
    private int dealers;

    /** Stories on a storage without any row. */
    public static MergeStories on(Storage storage) {
        return new MergeStories(Stage.on(storage));
    }

    MergeStories(Stage stage) {
        this.stage = stage;
    }

    private DealerStage dealer() {
        dealers++;
        return stage.openDealer("M" + dealers, 1);
    }

    /**
     * After each step of whatever story every phone, visit and complaint is known of exactly one person, the one whose id it
     * came under, and every id answers with who survived.
     *
     * @param steps what happens to whom: zero or more each
     * @param isAcrossDealers whether two dealers know them and the manufacturer merges, or one dealer does all of it
     * @throws AssertionError at the first step after which it is not so
     */
    public void everyFactIsKeptOnce(List<Integer> steps, boolean isAcrossDealers) {
        MergedPeople people =
                isAcrossDealers ? MergedPeople.of(dealer(), dealer(), PEOPLE) : MergedPeople.of(dealer(), PEOPLE);
        for (int step : steps) {
            stage.pass(Duration.ofMinutes(1));
            happen(people, step);
            people.assertEveryFactOnce();
        }
    }

    private void happen(MergedPeople people, int step) {
        int one = step / 8 % PEOPLE;
        int other = step / (8 * PEOPLE) % PEOPLE;
        switch (step % 8) {
            case 0, 1 -> people.merge(one, other, NOTHING);
            case 2 -> people.merge(one, other, ALL);
            case 3, 4 -> {
                if (people.holding() > 0) {
                    people.undo(step / 8 % people.holding());
                }
            }
            case 5 -> people.edit(one);
            case 6 -> people.visit(one, stage.now().minus(Duration.ofHours(3)));
            default -> people.complain(one);
        }
    }

    /**
     * The same merges in two orders, the second with who survives turned round now and then, end in the same persons of whom the same is
     * known: phones, contacts, and whether they may be written to.
     *
     * @param merges who is merged with whom: zero or more each
     * @param seed of the other order
     * @throws AssertionError where they do not
     */
    public void anyOrderOfMergesEndsInOne(List<Integer> merges, long seed) {
        MergedPeople one = livedPeople();
        MergedPeople other = livedPeople();
        SplittableRandom chance = new SplittableRandom(seed);
        for (int merge : merges) {
            one.merge(merge % PEOPLE, merge / PEOPLE % PEOPLE, NOTHING);
        }
        for (int merge : inAnotherOrder(merges, chance)) {
            boolean isTurned = chance.nextBoolean();
            int left = merge % PEOPLE;
            int right = merge / PEOPLE % PEOPLE;
            other.merge(isTurned ? right : left, isTurned ? left : right, NOTHING);
        }
        assertThat(other.known(this::mayBeWritten)).isEqualTo(one.known(this::mayBeWritten));
    }

    private static List<Integer> inAnotherOrder(List<Integer> merges, SplittableRandom chance) {
        List<Integer> left = new ArrayList<>(merges);
        List<Integer> drawn = new ArrayList<>();
        while (!left.isEmpty()) {
            drawn.add(left.remove(chance.nextInt(left.size())));
        }
        return drawn;
    }

    /** One with visits, one who complained, two who said yes, one who said no. */
    private MergedPeople livedPeople() {
        DealerStage dealer = dealer();
        MergedPeople people = MergedPeople.of(dealer, PEOPLE);
        people.visit(0, stage.now().minus(Duration.ofDays(2)));
        people.visit(0, stage.now().minus(Duration.ofDays(1)));
        people.complain(1);
        consent(dealer, people.registered().get(2), true);
        consent(dealer, people.registered().get(4), false);
        stage.pass(Duration.ofMinutes(1));
        consent(dealer, people.registered().get(3), true);
        return people;
    }

    private static void consent(DealerStage dealer, Customer customer, boolean given) {
        dealer.crm()
                .customers()
                .recordConsent(
                        dealer.clerk(),
                        new RecordConsent(
                                customer.id().value(),
                                ConsentPurpose.MARKETING,
                                ContactChannel.SMS,
                                given,
                                Means.ORALLY,
                                given ? "2026-1" : null))
                .orElseThrow();
    }

    private Object mayBeWritten(Customer customer) {
        return ConsentPolicy.standard()
                .allows(customer.wishes().consents(), ConsentPurpose.MARKETING, ContactChannel.SMS, stage.now());
    }

    /**
     * When all merges are taken back, in whatever order, everybody is as they were.
     *
     * @param merges who is merged with whom, taking which fields: zero or more each
     * @param seed of the order of the undos
     * @throws AssertionError where somebody is not
     */
    public void allUndoneIsAsBefore(List<Integer> merges, long seed) {
        MergedPeople people = livedPeople();
        Map<Integer, Customer> before = new HashMap<>();
        for (int number = 0; number < PEOPLE; number++) {
            before.put(number, people.seen(number));
        }
        for (int merge : merges) {
            stage.pass(Duration.ofMinutes(1));
            people.merge(merge % PEOPLE, merge / PEOPLE % PEOPLE, merge % 2 == 0 ? ALL : NOTHING);
        }
        SplittableRandom chance = new SplittableRandom(seed);
        while (people.holding() > 0) {
            people.undo(chance.nextInt(people.holding()));
        }
        assertThat(people.persons()).allMatch(person -> person.size() == 1);
        before.forEach(
                (number, customer) -> assertThat(said(people.seen(number))).isEqualTo(said(customer)));
    }

    /** All that is in the record of a customer, without its version. */
    private static List<Object> said(Customer customer) {
        return List.of(customer.id(), customer.name(), customer.contact(), customer.wishes());
    }
}
