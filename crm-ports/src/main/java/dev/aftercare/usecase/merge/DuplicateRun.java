package dev.aftercare.usecase.merge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.BaseRates;
import dev.aftercare.domain.duplicate.BaseRates.Weight;
import dev.aftercare.domain.duplicate.CustomerTraits;
import dev.aftercare.domain.duplicate.MatchPolicy;
import dev.aftercare.domain.duplicate.ScanSalt;
import dev.aftercare.domain.duplicate.ScanSteps;
import dev.aftercare.domain.duplicate.ScanSteps.Candidate;
import dev.aftercare.domain.duplicate.ScanSteps.Marks;
import dev.aftercare.domain.duplicate.ScoredPair;
import dev.aftercare.domain.duplicate.Traits;
import dev.aftercare.domain.duplicate.ValueFrequencies;
import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.domain.merge.ScanRunId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.merge.ScanMarks.ClueMark;
import dev.aftercare.port.merge.ScanMarks.Couple;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The scan of all customers for those who look like one (CUS-4b): started at the desk, done by the job {@code duplicate-scan} step by step,
 * each in a unit of work of its own that reaches the whole network and moves the scan on (CARE-7).
 */
public final class DuplicateRun {

    private static final ScanSteps STEPS = new ScanSteps(MatchPolicy.standard());

    /** Records that are read in one step. */
    private static final int PAGE = 500;

    /** Clues that are looked at in one step; who share one clue with so many others are compared in parts. */
    private static final int CLUES = 5_000;

    /** Candidates that are weighed in one step, with two customers each. */
    private static final int CANDIDATES = 400;

    private static final int MOST_CUSTOMERS = 1_000;
    private static final int LEARNED_FROM_AT_ONCE = 10_000;
    private static final int CLEARED = 20_000;
    private static final String SEPARATOR = "/";

    private DuplicateRun() {}

    /** The scan that is under way, unchanged; else a new one. Nobody may in the scope of one organisation, which it goes beyond. */
    static Outcome<ScanRun> start(Work work, ScanSalt salt) {
        if (work.call().scope().organisation().isPresent()) {
            throw new ForbiddenException(UseCase.CUSTOMER_SCAN.id());
        }
        Optional<ScanRun> running = work.stores().duplicateScans().unfinished();
        if (running.isPresent()) {
            return Outcome.accepted(running.get());
        }
        ScanRun scan = ScanRun.started(
                new ScanRunId(work.newId()),
                MergeUseCase.stamp(work),
                work.stores().duplicateScans().records(),
                salt);
        if (!work.stores().duplicateScans().insertIfAbsent(scan)) {
            throw new ConflictException("a scan for duplicates is being started by somebody else");
        }
        return Outcome.accepted(scan, scan.beginning());
    }

    /** Does the next step of the scan that is under way; false where none is. */
    public static boolean step(Work work) {
        Optional<ScanRun> found = work.stores().duplicateScans().lockUnfinished();
        found.map(scan -> stepOf(work, scan)).ifPresent(work.stores().duplicateScans()::update);
        return found.isPresent();
    }

    private static ScanRun stepOf(Work work, ScanRun scan) {
        return switch (scan.stage()) {
            case READING -> read(work, scan);
            case COMPARING -> compare(work, scan);
            case LEARNING -> learn(work, scan);
            case PROPOSING -> propose(work, scan);
            case CLEARING -> clear(work, scan);
            case FINISHED -> throw new IllegalStateException("scan " + scan.id() + " has come to its end");
        };
    }

    private static ScanRun read(Work work, ScanRun scan) {
        List<UUID> page = work.stores()
                .activitySources()
                .all(SubjectKind.CUSTOMER, position(scan).map(UUID::fromString), PAGE);
        List<ClueMark> clues = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        Collection<Traits> people = traits(
                        work, page.stream().map(CustomerId::new).collect(toSet()))
                .values();
        for (Traits person : people) {
            Marks marks = Marks.of(person);
            marks.clues().forEach(clue -> clues.add(new ClueMark(scan.salted(clue), person.id())));
            marks.values().forEach(value -> values.add(scan.salted(value)));
        }
        work.stores().scanMarks().addClues(clues);
        work.stores().scanMarks().count(values.stream().collect(groupingBy(identity(), counting())));
        return scan.read(
                page.size(),
                people.size(),
                clues.size(),
                page.size() < PAGE ? Optional.empty() : Optional.of(last(page).toString()));
    }

    private static ScanRun compare(Work work, ScanRun scan) {
        List<ClueMark> page = work.stores().scanMarks().clues(position(scan).map(DuplicateRun::clueAt), CLUES);
        List<ClueMark> whole = page.size() < CLUES ? page : wholeBlocks(page);
        Collection<List<CustomerId>> blocks = whole.stream()
                .collect(groupingBy(ClueMark::clue, LinkedHashMap::new, mapping(ClueMark::customer, toList())))
                .values()
                .stream()
                .filter(block -> block.size() > 1)
                .toList();
        Set<CustomerId> ids = new HashSet<>();
        blocks.forEach(ids::addAll);
        Collection<Traits> people = traits(work, ids).values();
        work.stores().scanMarks().addCandidates(STEPS.candidates(people, blocks, frequencies(work, scan, people)));
        return scan.compared(whole.size(), page.size() < CLUES ? Optional.empty() : Optional.of(textOf(last(whole))));
    }

    /** Without the last block, which goes on behind the page, unless it is all of the page. */
    static List<ClueMark> wholeBlocks(List<ClueMark> page) {
        long open = last(page).clue();
        List<ClueMark> whole = page.stream().filter(mark -> mark.clue() != open).toList();
        return whole.isEmpty() ? page : whole;
    }

    /** Holds two numbers of each candidate, of which there are about as many as records. */
    private static ScanRun learn(Work work, ScanRun scan) {
        List<Weight> weights = new ArrayList<>();
        List<Candidate> page = work.stores().scanMarks().candidates(Optional.empty(), LEARNED_FROM_AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(candidate -> weights.add(candidate.weight()));
            page = work.stores().scanMarks().candidates(Optional.of(coupleOf(last(page))), LEARNED_FROM_AT_ONCE);
        }
        return scan.learned(
                weights.size(),
                BaseRates.learned(MatchPolicy.standard(), weights, scan.tally().people()));
    }

    private static ScanRun propose(Work work, ScanRun scan) {
        BaseRates rates = scan.rates().orElseThrow();
        List<Candidate> page =
                work.stores().scanMarks().candidates(position(scan).map(DuplicateRun::coupleAt), CANDIDATES);
        List<Candidate> possible = page.stream()
                .filter(candidate ->
                        STEPS.isPossible(candidate, rates, scan.tally().people()))
                .toList();
        Set<CustomerId> ids = new HashSet<>();
        possible.forEach(candidate -> ids.addAll(List.of(candidate.first(), candidate.second())));
        Map<CustomerId, Traits> people = traits(work, ids);
        ValueFrequencies frequencies = frequencies(work, scan, people.values());
        int proposed = Proposals.keep(
                work,
                possible.stream()
                        .flatMap(candidate -> decided(candidate, people, frequencies, rates).stream())
                        .toList());
        return scan.proposed(
                page.size(), proposed, page.size() < CANDIDATES ? Optional.empty() : Optional.of(textOf(last(page))));
    }

    /** Empty too where one of the two is not there any more. */
    private static Optional<ScoredPair> decided(
            Candidate candidate, Map<CustomerId, Traits> people, ValueFrequencies frequencies, BaseRates rates) {
        Traits first = people.get(candidate.first());
        Traits second = people.get(candidate.second());
        return first == null || second == null ? Optional.empty() : STEPS.decided(first, second, frequencies, rates);
    }

    private static ScanRun clear(Work work, ScanRun scan) {
        if (work.stores().scanMarks().clear(CLEARED)) {
            return scan.cleared();
        }
        ScanRun finished = scan.finished(work.now());
        work.record(List.of(finished.end()));
        return finished;
    }

    /** Of those who are there under their own id and were not erased: who was merged is looked at as the survivor. */
    private static Map<CustomerId, Traits> traits(Work work, Set<CustomerId> ids) {
        Map<CustomerId, Traits> traits = new LinkedHashMap<>();
        for (List<CustomerId> some : Iterables.partition(ids, MOST_CUSTOMERS)) {
            for (Customer customer : work.stores().customers().findAll(some)) {
                if (ids.contains(customer.id()) && !customer.isErased()) {
                    traits.put(customer.id(), CustomerTraits.of(customer));
                }
            }
        }
        return traits;
    }

    private static ValueFrequencies frequencies(Work work, ScanRun scan, Collection<Traits> people) {
        Map<Long, Long> salted = new HashMap<>();
        people.forEach(
                person -> ValueFrequencies.keys(person).forEach(key -> salted.computeIfAbsent(key, scan::salted)));
        Map<Long, Long> stored = work.stores().scanMarks().counts(salted.values());
        return ValueFrequencies.counted(
                scan.tally().people(), Maps.transformValues(salted, value -> stored.getOrDefault(value, 0L)));
    }

    private static <T> T last(List<T> page) {
        return page.get(page.size() - 1);
    }

    private static Optional<String> position(ScanRun scan) {
        return Optional.of(scan.position()).filter(text -> !text.isEmpty());
    }

    private static String textOf(ClueMark mark) {
        return mark.clue() + SEPARATOR + mark.customer();
    }

    private static ClueMark clueAt(String position) {
        String[] parts = position.split(SEPARATOR, 2);
        return new ClueMark(Long.parseLong(parts[0]), new CustomerId(UUID.fromString(parts[1])));
    }

    private static String textOf(Candidate candidate) {
        return candidate.first() + SEPARATOR + candidate.second();
    }

    private static Couple coupleAt(String position) {
        String[] parts = position.split(SEPARATOR, 2);
        return new Couple(new CustomerId(UUID.fromString(parts[0])), new CustomerId(UUID.fromString(parts[1])));
    }

    private static Couple coupleOf(Candidate candidate) {
        return new Couple(candidate.first(), candidate.second());
    }
}
