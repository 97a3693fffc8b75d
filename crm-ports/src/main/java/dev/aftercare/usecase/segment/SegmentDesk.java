package dev.aftercare.usecase.segment;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentFigures;
import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.UUID;

/**
 * Segments and personas (客户画像, CUS-12): saved conditions over customers, their cars and their history. Who is in one is decided when it is
 * asked. A dealer's are over its own customers, the manufacturer's over all. Thread-safe.
 */
public final class SegmentDesk {

    private static final Answer<Segment> SEGMENT = new Answer<>(
            SubjectKind.SEGMENT,
            segment -> segment.id().value(),
            Segment::version,
            (work, id) -> work.stores().segments().find(new SegmentId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public SegmentDesk(Door door) {
        this.door = door;
    }

    /** Saves a condition. */
    public Outcome<Segment> define(Call call, SegmentInput command) {
        return door.command(call, UseCase.SEGMENT_DEFINE, command, SEGMENT, work -> {
            Outcome<Segment> defined = Segment.defined(
                    new SegmentId(work.newId()),
                    work.organisationOrManufacturer(),
                    command.toDefinition(),
                    work.now(),
                    work.call().actor().id());
            work.stores().segments().add(defined.orElseThrow());
            return defined;
        });
    }

    /** Makes the next version, or does nothing where nothing differs. */
    public Outcome<Segment> change(Call call, ChangeSegment command) {
        return door.command(call, UseCase.SEGMENT_DEFINE, command, SEGMENT, work -> {
            Segment present = found(work, command.segment());
            work.expect(present.id().subject(), present.version());
            Outcome<Segment> changed = present.changedTo(
                    command.definition().toDefinition(),
                    work.now(),
                    work.call().actor().id());
            if (changed.orElseThrow().version() > present.version()) {
                work.stores().segments().add(changed.orElseThrow());
            }
            return changed;
        });
    }

    /** The newest version of one. */
    public Segment find(Call call, UUID id) {
        return door.query(call, UseCase.SEGMENT_SEE, new ById(id), work -> found(work, id));
    }

    /** The newest version of each, in the order of ids. */
    public Page<Segment> list(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.SEGMENT_SEE,
                page,
                work -> work.stores().segments().all(page.toRequest()));
    }

    /** All versions of one, the first one first: what was in force on a day stays knowable. */
    public Page<Segment> versions(Call call, SeeSegment question) {
        return door.query(
                call,
                UseCase.SEGMENT_SEE,
                question,
                work -> work.stores()
                        .segments()
                        .versions(
                                found(work, question.segment()).id(),
                                question.page().toRequest()));
    }

    /** Who meets the condition now, in the order of ids. */
    public Page<Customer> members(Call call, SeeSegment question) {
        return door.query(
                call,
                UseCase.SEGMENT_MEMBERS,
                question,
                work -> work.stores()
                        .segmentMembers()
                        .members(
                                SegmentQuestions.of(work, found(work, question.segment())),
                                question.page().toRequest()));
    }

    /** How many meet it now, and their cars, visits and spend of a period. */
    public SegmentFigures figures(Call call, SeeSegmentFigures question) {
        return door.query(
                call,
                UseCase.SEGMENT_SEE,
                question,
                work -> work.stores()
                        .segmentMembers()
                        .figures(SegmentQuestions.of(work, found(work, question.segment())), question.period()));
    }

    private static Segment found(Work work, UUID id) {
        SegmentId segment = new SegmentId(id);
        return work.found(work.stores().segments().find(segment), segment.subject());
    }
}
