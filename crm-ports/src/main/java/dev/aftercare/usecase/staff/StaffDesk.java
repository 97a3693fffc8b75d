package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.Departure;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says who acts as whom, and lets people leave: what they have goes to others in one step, and none is lost (NET-3). Thread-safe. */
public final class StaffDesk {

    private static final Answer<Departed> DEPARTED = new Answer<>(
            SubjectKind.STAFF,
            departed -> departed.person().id().value(),
            departed -> departed.person().version(),
            (work, id) -> Optional.of(departed(work, new StaffId(id))));
    private static final Answer<Away> AWAY = new Answer<>(
            SubjectKind.ABSENCE,
            away -> away.absence().id().value(),
            away -> away.absence().version(),
            (work, id) ->
                    work.stores().absences().find(new AbsenceId(id)).map(found -> new Away(found, found.handedOver())));
    private static final Answer<Placed> PLACED = new Answer<>(
            SubjectKind.STAFF,
            placed -> placed.person().id().value(),
            placed -> placed.person().version(),
            (work, id) -> work.stores().staff().find(new StaffId(id)).map(person -> new Placed(person, List.of())));
    private static final Answer<StaffMember> STAFF = new Answer<>(
            SubjectKind.STAFF,
            person -> person.id().value(),
            StaffMember::version,
            (work, id) -> work.stores().staff().find(new StaffId(id)));

    private final Door door;
    private final List<HandOverParticipant> participants;

    /** A desk behind {@code door}. {@code participants} decide and write in their order. */
    public StaffDesk(Door door, List<HandOverParticipant> participants) {
        this.door = door;
        this.participants = ImmutableList.copyOf(participants);
    }

    /** The names of the features that hand over what somebody leaves behind. */
    public Set<String> participants() {
        return participants.stream().map(HandOverParticipant::name).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Says as which actor somebody acts; refused where that is somebody else. What is in the hand of the account that they had ends at once:
     * its access keys, calls and requests.
     */
    public Outcome<StaffMember> assignAccount(Call call, AssignAccount command) {
        return door.command(
                call,
                UseCase.STAFF_ASSIGN_ACCOUNT,
                command,
                STAFF,
                work -> new PlaceUseCase(work, participants).assign(command));
    }

    /**
     * Gives somebody another post from a day on: roles, skills, department, and whether they head it (NET-4). What is planned for later and does
     * not fit it goes to whoever can take it; what nobody can take stays and is listed. Told again it moves what has come since;
     * the same request once more, by its key, finds the person and lists nothing.
     */
    public Outcome<Placed> place(Call call, PlaceStaff command) {
        return door.command(
                call,
                UseCase.STAFF_PLACE,
                command,
                PLACED,
                work -> new PlaceUseCase(work, participants).place(command));
    }

    /**
     * Lets somebody be away for some days: who stands in answers for their open work meanwhile, and what is left is theirs again afterwards.
     * What is planned for those days, such as appointments, goes to who stands in where they can do it, else to whoever can; what nobody can
     * take stays and is listed. It does not come back (NET-5).
     */
    public Outcome<Away> beAway(Call call, BeAway command) {
        return door.command(
                call, UseCase.STAFF_BE_AWAY, command, AWAY, work -> new AwayUseCase(work, participants).away(command));
    }

    /**
     * Lets somebody be away for some hours: nothing is planned for them then, not in a quarter of an hour of it. What is planned already
     * goes to whoever can take it; what nobody can take stays, is listed, and stands on the clerk's list. Refused only where they are
     * known to be away all that time (NET-5, APT-2).
     */
    public Outcome<Away> beAwayForHours(Call call, BeAwayForHours command) {
        return door.command(
                call,
                UseCase.STAFF_BE_AWAY,
                command,
                AWAY,
                work -> new AwayUseCase(work, participants).awayForHours(command));
    }

    /** An absence, with what became of what is planned for its days; what nobody could take is listed until it is taken (NET-5). */
    public Away absence(Call call, UUID id) {
        return door.query(call, UseCase.STAFF_BE_AWAY, new ById(id), work -> {
            Absence found = new AwayUseCase(work, participants).find(id);
            return new Away(found, found.handedOver());
        });
    }

    /**
     * Hands over again what nobody could take, or what has come since; all of it is listed with what became of it (NET-5). Refused of an absence
     * that was called off.
     */
    public Outcome<Away> handOverAgain(Call call, UUID absence) {
        return door.command(
                call,
                UseCase.STAFF_BE_AWAY,
                new ById(absence),
                AWAY,
                work -> new AwayUseCase(work, participants).handOverAgain(absence));
    }

    /**
     * Ends an absence before its end, or calls it off: the days or hours that are left can be booked again, who waits for a place is offered them,
     * and what stayed booked there fits again (NET-5, APT-7). What others have taken stays theirs. Refused where it is over by then, or was called
     * off.
     */
    public Outcome<Away> comeBack(Call call, ComeBack command) {
        return door.command(
                call,
                UseCase.STAFF_BE_AWAY,
                command,
                AWAY,
                work -> new AwayUseCase(work, participants).comeBack(command));
    }

    /** Who answers for somebody's open work on a day; empty where the manufacturer does, since nobody of the dealer is there (NET-5). */
    public Optional<StaffId> whoAnswers(Call call, SeeWhoAnswers question) {
        return door.query(call, UseCase.NETWORK_LIST_STAFF, question, work -> {
            StaffId person = new StaffId(question.staff());
            work.found(work.stores().staff().find(person), person.subject());
            return Rosters.on(work, Objects.requireNonNullElse(question.day(), work.today()))
                    .answersFor(person);
        });
    }

    /**
     * Sets somebody's last day and hands over what they have. What is planned for a later day moves now, the rest when the last day is over:
     * now where it is, else by the job {@code departures}. Their access keys end with the last day. Told again, also with another day, it
     * moves what has come since or could not move; what has moved does not come back.
     */
    public Outcome<Departed> leave(Call call, LeaveStaff command) {
        return door.command(
                call,
                UseCase.STAFF_LEAVE,
                command,
                DEPARTED,
                work -> new LeaveUseCase(work, participants).leave(command));
    }

    /** What {@link #leave} would do now, without doing it; refused where that is. */
    public Outcome<Departed> previewLeaving(Call call, LeaveStaff command) {
        return door.query(
                call, UseCase.STAFF_LEAVE, command, work -> new LeaveUseCase(work, participants).preview(command));
    }

    /** What became of the work of somebody who leaves; not found while they do not. */
    public Departed departure(Call call, SeeDeparture question) {
        return door.query(
                call, UseCase.STAFF_SEE_DEPARTURE, question, work -> departed(work, new StaffId(question.staff())));
    }

    /** Hands over the rest of who has left by now; for the job that finds them. */
    public boolean handOverIfDue(Call call, StaffId person) {
        return door.command(
                        call,
                        UseCase.JOB_RUN,
                        new ById(person.value()),
                        work -> new LeaveUseCase(work, participants).completeIfDue(person))
                .isAccepted();
    }

    private static Departed departed(Work work, StaffId id) {
        StaffMember person = work.found(work.stores().staff().find(id), id.subject());
        return new Departed(person, work.found(work.stores().departures().of(id), Departure.subject(id)));
    }
}
