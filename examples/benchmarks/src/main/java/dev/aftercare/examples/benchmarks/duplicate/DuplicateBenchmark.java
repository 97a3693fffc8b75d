package dev.aftercare.examples.benchmarks.duplicate;

import dev.aftercare.domain.duplicate.DuplicateReport;
import dev.aftercare.domain.duplicate.DuplicateScan;
import dev.aftercare.domain.duplicate.MatchPolicy;
import dev.aftercare.domain.duplicate.ScoredPair;
import dev.aftercare.domain.duplicate.ScoredPair.Verdict;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for duplicates among made-up customers, and prints how long it takes, what memory, and how much is right. */
public final class DuplicateBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final double MEGABYTE = 1_048_576;

    private DuplicateBenchmark() {}

    /** Takes numbers of records, 5,000 and 1,000,000 where they are left away. */
    public static void main(String[] arguments) {
        OUT.printf(
                "Java %s, %d processors, at most %,.0f MB%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / MEGABYTE);
        (arguments.length == 0 ? Stream.of("5000", "5000", "1000000") : Stream.of(arguments))
                .mapToInt(Integer::parseInt)
                .forEach(DuplicateBenchmark::scan);
    }

    private static void scan(int size) {
        MadeUpCustomers customers = MadeUpCustomers.of(size, size);
        long pairs = customers.pairs();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        DuplicateReport report = new DuplicateScan(MatchPolicy.standard()).over(customers.records());
        double seconds = (System.nanoTime() - start) / 1e9;
        double peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        OUT.printf(
                "%,d records, %,d pairs of one person: %,d comparisons in %.1f s, heap %,.0f MB at most%n",
                size, pairs, report.comparisons(), seconds, peak);
        tell("proposed", report.pairs(), pair -> true, customers, pairs);
        tell("certain", report.pairs(), pair -> pair.verdict() == Verdict.CERTAIN, customers, pairs);
    }

    private static void tell(
            String what, List<ScoredPair> found, Predicate<ScoredPair> which, MadeUpCustomers customers, long pairs) {
        List<ScoredPair> told = found.stream().filter(which).toList();
        long right = told.stream()
                .filter(pair -> customers.areOne(pair.first(), pair.second()))
                .count();
        OUT.printf(
                "  %s: %,d, precision %.4f, recall %.4f%n",
                what, told.size(), right / (double) Math.max(1, told.size()), right / (double) Math.max(1, pairs));
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
