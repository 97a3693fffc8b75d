package dev.aftercare.usecase.contact;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.complaint.Closing;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.contact.Contact;
import dev.aftercare.domain.contact.ContactKind;
import dev.aftercare.domain.followup.Attempt;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.CardStanding;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectEvent;
import dev.aftercare.domain.prospect.Pursuit;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.door.Work;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records that a page of a journal points to, and who acted in them, each kind read at once. */
record ContactRecords(
        Map<UUID, Visit> visits,
        Map<UUID, FollowUp> calls,
        Map<UUID, OutgoingMessage> messages,
        Map<UUID, Complaint> complaints,
        Map<UUID, Appointment> appointments,
        Map<UUID, ProspectCard> cards,
        Map<Account, StaffId> people) {

    /** The topic of a C card of a delivery without an A card before. */
    private static final String NO_A_CARD = "NO_A_CARD";

    /** An account is one person's at an organisation. */
    record Account(OrganisationId organisation, String name) {}

    static ContactRecords of(Work work, List<JournalEntry> entries) {
        UnitOfWork stores = work.stores();
        ContactRecords records = new ContactRecords(
                byId(
                        stores.visits().findAll(ids(entries, SubjectKind.VISIT, VisitId::new)),
                        visit -> visit.id().value()),
                byId(
                        stores.followUps().findAll(ids(entries, SubjectKind.FOLLOW_UP, FollowUpId::new)),
                        call -> call.id().value()),
                byId(
                        stores.messages().findAll(ids(entries, SubjectKind.MESSAGE, MessageId::new)),
                        message -> message.id().value()),
                byId(
                        stores.complaints().findAll(ids(entries, SubjectKind.COMPLAINT, ComplaintId::new)),
                        complaint -> complaint.id().value()),
                byId(
                        stores.appointments().findAll(ids(entries, SubjectKind.APPOINTMENT, AppointmentId::new)),
                        appointment -> appointment.id().value()),
                byId(
                        stores.prospects().findAll(ids(entries, SubjectKind.PROSPECT, ProspectCardId::new)),
                        card -> card.id().value()),
                Map.of());
        return records.with(people(work, records.accounts(entries)));
    }

    private ContactRecords with(Map<Account, StaffId> known) {
        return new ContactRecords(visits, calls, messages, complaints, appointments, cards, known);
    }

    /** All as which anybody acted in these records, whoever it was. */
    private Set<String> accounts(List<JournalEntry> entries) {
        Stream<String> receptions = visits.values().stream().map(ContactRecords::receivedBy);
        Stream<String> attempts = calls.values().stream()
                .flatMap(call -> call.attempts().stream())
                .map(Attempt::by);
        return Stream.of(entries.stream().map(entry -> entry.origin().actor()), receptions, attempts)
                .flatMap(accounts -> accounts)
                .collect(Collectors.toSet());
    }

    private static Map<Account, StaffId> people(Work work, Set<String> accounts) {
        return work.stores().staff().actingAs(accounts).stream()
                .collect(Collectors.toMap(
                        person ->
                                new Account(person.employer(), person.account().orElseThrow()),
                        StaffMember::id));
    }

    private Optional<StaffId> person(OrganisationId dealer, String account) {
        return Optional.ofNullable(people.get(new Account(dealer, account)));
    }

    private static <I> Set<I> ids(List<JournalEntry> entries, SubjectKind kind, Function<UUID, I> id) {
        return entries.stream()
                .map(entry -> entry.sequence().aggregate())
                .filter(record -> record.kind() == kind)
                .map(Subject::id)
                .map(id)
                .collect(Collectors.toSet());
    }

    private static <T> Map<UUID, T> byId(Collection<T> records, Function<T, UUID> id) {
        return records.stream().collect(Collectors.toMap(id, record -> record));
    }

    /** The contact that an event stands for; empty where its record is gone. */
    Optional<Contact> contact(JournalEntry entry) {
        Subject record = entry.sequence().aggregate();
        UUID id = record.id();
        String actor = entry.origin().actor();
        return switch (record.kind()) {
            case VISIT -> Optional.ofNullable(visits.get(id)).map(visit -> of(record, visit));
            case FOLLOW_UP ->
                Optional.ofNullable(calls.get(id))
                        .flatMap(call -> attempt(entry, call).map(attempt -> of(record, call, attempt)));
            case MESSAGE -> Optional.ofNullable(messages.get(id)).map(message -> of(record, message, entry));
            case COMPLAINT -> Optional.ofNullable(complaints.get(id)).map(complaint -> of(record, complaint, actor));
            case APPOINTMENT ->
                Optional.ofNullable(appointments.get(id)).map(appointment -> of(record, appointment, entry));
            case PROSPECT -> Optional.ofNullable(cards.get(id)).map(card -> of(record, card, entry));
            default -> Optional.empty();
        };
    }

    private static String receivedBy(Visit visit) {
        return visit.path().stream()
                .filter(stage -> stage.stage() == VisitStage.RECEIVED)
                .map(StageEntry::by)
                .findFirst()
                .orElseGet(() -> visit.path().get(0).by());
    }

    private Contact of(Subject record, Visit visit) {
        return new Contact(
                ContactKind.VISIT,
                visit.dealer(),
                record,
                visit.arrivedAt(),
                person(visit.dealer(), receivedBy(visit)),
                visit.reception().kind().name(),
                visit.stage().name(),
                Optional.empty());
    }

    /** The attempt that an event tells: its number is a fact of the event. */
    private static Optional<Attempt> attempt(JournalEntry entry, FollowUp call) {
        return Optional.ofNullable(entry.facts().get("attempts"))
                .map(Integer::parseInt)
                .filter(number -> number <= call.attempts().size())
                .map(number -> call.attempts().get(number - 1));
    }

    private Contact of(Subject record, FollowUp call, Attempt attempt) {
        return new Contact(
                ContactKind.CALL,
                call.dealer(),
                record,
                attempt.at(),
                person(call.dealer(), attempt.by()),
                call.topics().get(0).occasion().name(),
                attempt.result().name(),
                Optional.of(attempt.satisfaction()).filter(felt -> felt != Satisfaction.NOT_ASKED));
    }

    private Contact of(Subject record, OutgoingMessage message, JournalEntry entry) {
        return new Contact(
                ContactKind.MESSAGE,
                message.dealer(),
                record,
                message.transmission().sentAt().orElse(entry.origin().recordedAt()),
                person(message.dealer(), entry.origin().actor()),
                message.reason().purpose().code(),
                message.state().name(),
                Optional.empty());
    }

    private Contact of(Subject record, Complaint complaint, String receivedBy) {
        return new Contact(
                ContactKind.COMPLAINT,
                complaint.dealer(),
                record,
                complaint.grievance().receivedAt(),
                complaint.custody().owner().or(() -> person(complaint.dealer(), receivedBy)),
                complaint.grievance().kind(),
                complaint.progress().state().name(),
                complaint.progress().closing().map(ContactRecords::felt));
    }

    private static Satisfaction felt(Closing closing) {
        return closing.satisfied() ? Satisfaction.SATISFIED : Satisfaction.NOT_SATISFIED;
    }

    private Contact of(Subject record, Appointment appointment, JournalEntry entry) {
        return new Contact(
                ContactKind.APPOINTMENT,
                appointment.dealer(),
                record,
                entry.origin().recordedAt(),
                person(appointment.dealer(), entry.origin().actor()),
                appointment.request().allServices(),
                appointment.progress().state().name(),
                Optional.empty());
    }

    private Contact of(Subject record, ProspectCard card, JournalEntry entry) {
        return new Contact(
                ContactKind.PROSPECT,
                card.dealer(),
                record,
                entry.origin().recordedAt(),
                card.pursuit()
                        .map(Pursuit::consultant)
                        .or(() -> person(card.dealer(), entry.origin().actor())),
                card.pursuit().map(pursuit -> pursuit.first().source().name()).orElse(NO_A_CARD),
                stage(entry.type()).name(),
                Optional.empty());
    }

    /** What became of a card then; what it is now says the card. */
    private static CardStanding.Stage stage(String event) {
        if (event.equals(ProspectEvent.CONVERTED.code())) {
            return CardStanding.Stage.OWNER;
        }
        return event.equals(ProspectEvent.LOST.code()) ? CardStanding.Stage.LOST : CardStanding.Stage.OPEN;
    }
}
