package dev.aftercare.usecase.merge;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.duplicate.ScanSalt;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.domain.merge.ScanRunId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.UUID;

/**
 * Merges customers who are one, and parts them again (CUS-4b): the manufacturer's desk in the whole network, a dealer among its own customers.
 * Nobody is merged without somebody's decision. Thread-safe.
 */
public final class MergeDesk {

    private static final Answer<Merge> MERGE = new Answer<>(
            SubjectKind.MERGE,
            merge -> merge.id().value(),
            Merge::version,
            (work, id) -> work.stores().merges().find(new MergeId(id)));

    private static final Answer<CustomerPair> PAIR = new Answer<>(
            SubjectKind.CUSTOMER_PAIR,
            pair -> pair.id().value(),
            CustomerPair::version,
            (work, id) -> work.stores().customerPairs().find(new PairId(id)));

    private final Door door;
    private final List<MergeParticipant> participants;

    /** A desk behind {@code door}; the participants take part in the order given. */
    public MergeDesk(Door door, List<MergeParticipant> participants) {
        this.door = door;
        this.participants = ImmutableList.<MergeParticipant>builder()
                .add(MergeParticipant.readingAllIds("pairs"))
                .addAll(participants)
                .build();
    }

    /** The names of the features that take part in merges, in their order. */
    public List<String> participants() {
        return participants.stream().map(MergeParticipant::name).toList();
    }

    /** What a merge of two customers would keep. */
    public MergePreview preview(Call call, PreviewMerge question) {
        return door.query(call, UseCase.CUSTOMER_PREVIEW_MERGE, question, work -> MergeUseCase.preview(work, question));
    }

    /**
     * Merges two customers. Where they are one already, by whichever merges, the answer is the merge that made them so, unchanged; an expected
     * version is the survivor's.
     */
    public Outcome<Merge> merge(Call call, MergeCustomers command) {
        return door.command(
                call,
                UseCase.CUSTOMER_MERGE,
                command,
                MERGE,
                work -> new MergeUseCase(work, participants).merge(command));
    }

    /** Takes a merge back; unchanged where it was before. */
    public Outcome<Merge> undo(Call call, UndoMerge command) {
        return door.command(
                call,
                UseCase.CUSTOMER_UNDO_MERGE,
                command,
                MERGE,
                work -> new MergeUseCase(work, participants).undo(command));
    }

    /** One merge; a dealer sees its own. */
    public Merge find(Call call, UUID id) {
        MergeId merge = new MergeId(id);
        return door.query(
                call,
                UseCase.CUSTOMER_SEE_MERGE,
                new ById(id),
                work -> work.found(work.stores().merges().find(merge), merge.subject()));
    }

    /** Proposes two customers who look like one; a pair that is known stays as it is. */
    public Outcome<CustomerPair> propose(Call call, ProposePair command) {
        return door.command(call, UseCase.CUSTOMER_PROPOSE_PAIR, command, PAIR, work -> Pairs.propose(work, command));
    }

    /** Pairs that nobody has decided yet, the likeliest first; a dealer sees those of which both are its own. */
    public Page<CustomerPair> pairs(Call call, FindPairs question) {
        return door.query(
                call,
                UseCase.CUSTOMER_LIST_PAIRS,
                question,
                work -> work.stores().customerPairs().open(question.page().toRequest()));
    }

    /** Finds that the two of a pair are two. */
    public Outcome<CustomerPair> judgeTwo(Call call, JudgePair command) {
        return door.command(call, UseCase.CUSTOMER_JUDGE_PAIR, command, PAIR, work -> Pairs.judge(work, command));
    }

    /**
     * Has all customers of the network scanned for those who look like one; the job {@code duplicate-scan} does it, and fills {@link #pairs}. While
     * one is under way, the answer is that one, unchanged. What was proposed, merged or found to be two before is not proposed again.
     */
    public Outcome<ScanRun> startScan(Call call) {
        ScanSalt salt = ScanSalt.of(door.secret(ScanSalt.BYTES));
        return door.command(call, UseCase.CUSTOMER_SCAN, new Ask(), work -> DuplicateRun.start(work, salt));
    }

    /** How far a scan is. */
    public ScanRun scan(Call call, UUID id) {
        ScanRunId scan = new ScanRunId(id);
        return door.query(
                call,
                UseCase.CUSTOMER_SEE_SCAN,
                new ById(id),
                work -> work.found(work.stores().duplicateScans().find(scan), scan.subject()));
    }
}
