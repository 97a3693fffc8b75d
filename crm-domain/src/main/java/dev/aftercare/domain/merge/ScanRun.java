package dev.aftercare.domain.merge;

import dev.aftercare.domain.duplicate.BaseRates;
import dev.aftercare.domain.duplicate.ScanSalt;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.shared.Happening;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scan of all customers of the network for those who look like one (CUS-4b), done in steps: each is one unit of work that also moves the
 * scan on, so that it may stop at any point and go on from there (CARE-7).
 *
 * @param started when and by whom
 * @param position behind what the next step of the stage goes on, as the stage writes it; empty at its beginning
 * @param tally what was done so far
 * @param salt what its stored numbers are made with; deleted at its end. Empty too in a scan that an earlier release began
 * @param rates how common duplicates are, from {@link ScanStage#PROPOSING} on
 * @param finished when it came to its end
 */
public record ScanRun(
        ScanRunId id,
        Stamp started,
        ScanStage stage,
        String position,
        Tally tally,
        Optional<ScanSalt> salt,
        Optional<BaseRates> rates,
        Optional<Instant> finished,
        long version) {

    /**
     * What a scan has done; of each stage how much there is, and how much of it is done.
     *
     * @param records that there were at the beginning
     * @param read of them; there may be more in the end, of who was registered meanwhile
     * @param people those read who are compared: no record that was merged into another, and nobody who was erased
     * @param clues that they left
     * @param compared of the clues
     * @param candidates pairs that may be one person or one household
     * @param weighed of the candidates
     * @param proposed pairs that are new on the desk
     */
    public record Tally(
            long records,
            long read,
            long people,
            long clues,
            long compared,
            long candidates,
            long weighed,
            long proposed) {}

    /** A scan that begins now, of so many records. */
    public static ScanRun started(ScanRunId id, Stamp stamp, long records, ScanSalt salt) {
        return new ScanRun(
                id,
                stamp,
                ScanStage.READING,
                "",
                new Tally(records, 0, 0, 0, 0, 0, 0, 0),
                Optional.of(salt),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** The number that is stored in the place of a mark. */
    public long salted(long mark) {
        return salt.map(made -> made.of(mark)).orElse(mark);
    }

    /** Whether it came to its end. */
    public boolean isFinished() {
        return stage == ScanStage.FINISHED;
    }

    /** After a step of {@link ScanStage#READING}: up to {@code next}, or to the end where that is empty. */
    public ScanRun read(long records, long people, long clues, Optional<String> next) {
        return moved(
                new Tally(tally.records, tally.read + records, tally.people + people, tally.clues + clues, 0, 0, 0, 0),
                next);
    }

    /** After a step of {@link ScanStage#COMPARING}. */
    public ScanRun compared(long clues, Optional<String> next) {
        return moved(
                new Tally(
                        tally.records,
                        tally.read,
                        tally.people,
                        tally.clues,
                        tally.compared + clues,
                        tally.candidates,
                        0,
                        0),
                next);
    }

    /** After {@link ScanStage#LEARNING} from so many candidates. */
    public ScanRun learned(long candidates, BaseRates learned) {
        Tally found = new Tally(tally.records, tally.read, tally.people, tally.clues, tally.compared, candidates, 0, 0);
        return new ScanRun(id, started, stage.next(), "", found, salt, Optional.of(learned), finished, version + 1);
    }

    /** After a step of {@link ScanStage#PROPOSING}. */
    public ScanRun proposed(long candidates, long proposed, Optional<String> next) {
        return moved(
                new Tally(
                        tally.records,
                        tally.read,
                        tally.people,
                        tally.clues,
                        tally.compared,
                        tally.candidates,
                        tally.weighed + candidates,
                        tally.proposed + proposed),
                next);
    }

    /** After a step of {@link ScanStage#CLEARING} that found something to delete. */
    public ScanRun cleared() {
        return new ScanRun(id, started, stage, position, tally, salt, rates, finished, version + 1);
    }

    /** After {@link ScanStage#CLEARING}. */
    public ScanRun finished(Instant now) {
        return new ScanRun(
                id, started, ScanStage.FINISHED, "", tally, Optional.empty(), rates, Optional.of(now), version + 1);
    }

    /** Its first event. */
    public Happening beginning() {
        return event(MergeEvent.SCAN_STARTED, Map.of("records", Long.toString(tally.records)));
    }

    /** Its last event. */
    public Happening end() {
        return event(
                MergeEvent.SCAN_FINISHED,
                Map.of("read", Long.toString(tally.read), "proposed", Long.toString(tally.proposed)));
    }

    private ScanRun moved(Tally done, Optional<String> behind) {
        return new ScanRun(
                id,
                started,
                behind.isPresent() ? stage : stage.next(),
                behind.orElse(""),
                done,
                salt,
                rates,
                finished,
                version + 1);
    }

    private Happening event(MergeEvent type, Map<String, String> facts) {
        return Happening.of(type, id.subject(), version, List.of(), facts);
    }
}
