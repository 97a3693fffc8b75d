package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.given.Given.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.CustomerTraits;
import dev.aftercare.domain.duplicate.DuplicateScan;
import dev.aftercare.domain.duplicate.MatchPolicy;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.domain.merge.ScanStage;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.merge.FindPairs;
import dev.aftercare.usecase.merge.JudgePair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scan of all customers for those who look like one (CUS-4b, CARE-7). It is 2 March 2026. */
interface DuplicateScanRules extends OnStage {

    /** With three records of each, more than are read, compared or weighed in one step. */
    int PEOPLE = 240;

    private MergeStage centre() {
        return MergeStage.ofManufacturer(stage().crm());
    }

    private ScanRun started() {
        return stage().crm().merges().startScan(centre().desk()).orElseThrow();
    }

    private ScanRun seen(ScanRun scan) {
        return stage().crm().merges().scan(centre().desk(), scan.id().value());
    }

    private int steps(int limit) {
        return stage().crm().jobs().runDue(limit).done().getOrDefault("duplicate-scan", -1);
    }

    private ScanRun scanned() {
        ScanRun scan = started();
        assertThat(steps(100)).isPositive();
        assertThat(seen(scan).isFinished()).isTrue();
        return seen(scan);
    }

    private List<CustomerPair> pairs() {
        List<CustomerPair> pairs = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<CustomerPair> page = stage().crm()
                    .merges()
                    .pairs(
                            centre().desk(),
                            new FindPairs(new PageOf(after.map(Cursor::text).orElse(null), 200)));
            pairs.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return pairs;
    }

    private List<String> told(ScanRun scan) {
        return stage()
                .crm()
                .journal()
                .timeline(
                        centre().desk(),
                        new SeeTimeline(SubjectKind.DUPLICATE_SCAN, scan.id().value(), PageOf.first(9)))
                .items()
                .stream()
                .map(JournalEntry::type)
                .toList();
    }

    private static Set<CustomerId> both(CustomerPair pair) {
        return Set.of(pair.first(), pair.second());
    }

    private static Set<CustomerId> both(Customer one, Customer other) {
        return Set.of(one.id(), other.id());
    }

    /** Three records of each by different hands, in the books of two dealers, put into the storage as they are. */
    private List<Customer> many() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("BJ01", 1);
        String[] families = {"王", "李", "张", "刘", "Wang", "Lindqvist"};
        List<Customer> all = IntStream.range(0, PEOPLE)
                .boxed()
                .flatMap(person -> IntStream.range(0, 3)
                        .mapToObj(copy -> aCustomer()
                                .at(copy == 0 ? one.dealer() : two.dealer())
                                .named(families[person % families.length], "名" + (char) ('一' + person))
                                .phone(String.format(Locale.ROOT, "139%08d", copy == 2 ? 90_000_000 + person : person))
                                .born(LocalDate.of(1960, 1, 1).plusDays(97L * person))
                                .address(copy == 1 ? "" : person % 40 + " Harbour Lane")
                                .build()))
                .toList();
        try (UnitOfWork unit = storage().begin(Scope.network(), stage().now())) {
            all.forEach(unit.customers()::insert);
            unit.commit();
        }
        return all;
    }

    private static Map<Set<CustomerId>, Integer> expected(List<Customer> customers) {
        return new DuplicateScan(MatchPolicy.standard())
                .over(customers.stream().map(CustomerTraits::of).toList()).pairs().stream()
                        .collect(Collectors.toMap(pair -> Set.of(pair.first(), pair.second()), pair ->
                                (int) Math.round(1_000 * pair.comparison().onePerson())));
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CARE-7")
    @Tag("HC-42")
    default void aScanStoppedAfterEveryStepProposesWhatLooksLikeOneInTheWholeNetworkOnceWithScoreAndReasons() {
        List<Customer> customers = many();
        ScanRun scan = started();
        assertThat(scan.tally().records()).isEqualTo(customers.size());
        Set<ScanStage> stages = EnumSet.of(scan.stage());
        ScanRun before = scan;
        while (steps(1) == 1 && !before.isFinished()) {
            ScanRun now = seen(scan);
            stages.add(now.stage());
            assertThat(now.stage()).isGreaterThanOrEqualTo(before.stage());
            assertThat(now.tally().proposed())
                    .isGreaterThanOrEqualTo(before.tally().proposed());
            assertThat(now.version()).isEqualTo(before.version() + 1);
            before = now;
        }

        assertThat(stages).containsExactlyElementsOf(EnumSet.allOf(ScanStage.class));
        ScanRun.Tally tally = seen(scan).tally();
        assertThat(tally.read()).isEqualTo(customers.size());
        assertThat(tally.people()).isEqualTo(customers.size());
        assertThat(tally.compared()).isEqualTo(tally.clues()).isGreaterThan(5_000);
        assertThat(tally.weighed()).isEqualTo(tally.candidates()).isGreaterThan(400);
        List<CustomerPair> pairs = pairs();
        assertThat(pairs.stream()
                        .collect(Collectors.toMap(
                                DuplicateScanRules::both,
                                pair -> pair.likeness().orElseThrow().perMille())))
                .isEqualTo(expected(customers));
        assertThat(tally.proposed()).isEqualTo(pairs.size());
        assertThat(pairs)
                .allSatisfy(pair ->
                        assertThat(pair.likeness().orElseThrow().reasons()).contains("GIVEN_NAME.SAME"));
        assertThat(steps(100)).as("nothing is left").isZero();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CARE-7")
    default void twoServersDoOneScanTogetherAndNothingTwice() {
        List<Customer> customers = many();
        ScanRun scan = started();
        List<CompletableFuture<Integer>> servers = IntStream.range(0, 2)
                .mapToObj(server -> CompletableFuture.supplyAsync(() -> steps(1_000)))
                .toList();
        int done = servers.stream().mapToInt(CompletableFuture::join).sum();
        assertThat(done).isEqualTo(seen(scan).version() - 1);
        assertThat(seen(scan).isFinished()).isTrue();
        assertThat(pairs()).extracting(DuplicateScanRules::both).doesNotHaveDuplicates();
        assertThat(seen(scan).tally().proposed())
                .isEqualTo(pairs().size())
                .isEqualTo(expected(customers).size());
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-31")
    default void whatWasProposedMergedOrFoundToBeTwoIsNotProposedAgain() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer wang = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer li = MergeStage.person(dealer, "欧阳", "雷", "13800000002");
        Customer likeLi = MergeStage.person(dealer, "欧阳", "雷", "13800000002");
        Customer father = MergeStage.person(dealer, "赵", "建国", "13800000003");
        Customer son = MergeStage.person(dealer, "赵", "小虎", "13800000003");
        Customer early = MergeStage.person(dealer, "孙", "梅", "13800000004");
        Customer late = MergeStage.person(dealer, "孙", "梅", "13800000004");
        CustomerPair before = centre().propose(early, late, 700).orElseThrow();

        assertThat(scanned().tally().proposed()).isEqualTo(2);
        assertThat(pairs())
                .as("a household is none")
                .extracting(DuplicateScanRules::both)
                .containsExactlyInAnyOrder(both(wang, twin), both(li, likeLi), both(early, late))
                .doesNotContain(both(father, son));
        assertThat(pairs()).contains(before);

        CustomerPair two = pairs().stream()
                .filter(pair -> both(pair).equals(both(li, likeLi)))
                .findFirst()
                .orElseThrow();
        stage().crm()
                .merges()
                .judgeTwo(centre().desk(), new JudgePair(two.id().value()))
                .orElseThrow();
        centre().merged(wang, twin);
        Customer other = MergeStage.person(dealer, "欧阳", "雷", "13800000009");
        centre().merged(other, likeLi);
        assertThat(scanned().tally().proposed())
                .as("the two are two under another id as well")
                .isZero();
        Customer third = MergeStage.person(dealer, "王", "小明", "13800000001");
        assertThat(scanned().tally().proposed()).isEqualTo(1);
        assertThat(pairs())
                .extracting(DuplicateScanRules::both)
                .containsExactlyInAnyOrder(both(wang, third), both(early, late));
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-9")
    default void whoIsErasedOrMergedWhileAScanIsUnderWayIsNotProposedAndLeavesNothingInIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer gone = MergeStage.person(dealer, "王", "小明", "13800000001");
        MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer first = MergeStage.person(dealer, "欧阳", "雷", "13800000002");
        Customer second = MergeStage.person(dealer, "欧阳", "雷", "13800000002");
        ScanRun scan = started();
        while (seen(scan).stage() != ScanStage.PROPOSING) {
            assertThat(steps(1)).isEqualTo(1);
        }
        assertThat(seen(scan).tally().candidates()).isEqualTo(2);
        RightsStage.of(dealer).erase(gone.id()).orElseThrow();
        centre().merged(first, second);
        steps(100);
        assertThat(pairs()).isEmpty();
        assertThat(seen(scan).tally().weighed()).as("not the erased one's").isEqualTo(1);

        assertThat(scanned().tally().people()).as("neither is looked at").isEqualTo(2);
        assertThat(pairs()).isEmpty();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("NET-4")
    default void theManufacturersDeskStartsOneAtATimeAndEachIsToldInItsBooks() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ScanRun scan = started();
        assertThat(started()).as("the one that is under way").isEqualTo(scan);
        for (Role role : List.of(Role.CUSTOMER_RELATIONS_MANAGER, Role.DEALER_MANAGER, Role.CUSTOMER_SERVICE_CENTRE)) {
            assertThatThrownBy(() -> stage().crm().merges().startScan(dealer.as(role)))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> stage().crm()
                            .merges()
                            .scan(dealer.as(role), scan.id().value()))
                    .as("nor is it there at a dealer")
                    .isInstanceOfAny(ForbiddenException.class, NotFoundException.class);
        }
        assertThatThrownBy(() -> stage().crm().merges().scan(centre().desk(), new UUID(7, 7)))
                .isInstanceOf(NotFoundException.class);
        steps(100);
        ScanRun finished = seen(scan);
        assertThat(finished.finished()).contains(stage().now());
        assertThat(started().id()).isNotEqualTo(scan.id());
        assertThat(told(scan)).containsExactlyInAnyOrder("customer.scan-started", "customer.scan-finished");
    }
}
