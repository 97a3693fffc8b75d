package dev.aftercare.jdbc.message;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.MessageState.Step;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.message.Messages;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link Messages} in the table {@code outgoing_message}. */
public final class JdbcMessages implements Messages {

    private static final String INSERT = """
            insert into ${schema}.outgoing_message
                (dealer, id, purpose, customer, vehicle, appointment, special_hours, text_key, arguments, language, channel, state, queued_at,
                next_try, sent_at, attempts, version)
            values (:dealer, :id, :purpose, :customer, :vehicle, :appointment, :special_hours, :text_key, :arguments, :language, :channel, :state,
                :queued_at, :next_try, :sent_at, :attempts, :version)""";

    /** Of whomever; {@link #UPDATE} is limited to the scope. */
    private static final String REPLACE = """
            update ${schema}.outgoing_message
            set purpose = :purpose, customer = :customer, vehicle = :vehicle, appointment = :appointment,
                special_hours = :special_hours, text_key = :text_key,
                arguments = :arguments, language = :language, channel = :channel, state = :state,
                queued_at = :queued_at, next_try = :next_try, sent_at = :sent_at, attempts = :attempts,
                version = :version
            where dealer = :dealer and id = :id and version = :version - 1""";

    private static final String UPDATE = REPLACE + " and ${own:dealer}";

    private static final String UPDATE_ANY = REPLACE + " and ${whoever}";
    private static final String FIND_ALL =
            "select * from ${schema}.outgoing_message where id = any(:ids) and ${own:dealer}";

    private static final String OF_CUSTOMER =
            "select * from ${schema}.outgoing_message where customer = any(:customers) and ${own:dealer} order by id";

    private static final String FIND = "select * from ${schema}.outgoing_message where id = :id and ${own:dealer}";

    private static final String IN_STATE = """
            select * from ${schema}.outgoing_message
            where state = :state and id > :after and ${own:dealer}
            order by id
            limit :limit""";

    private static final String TO_TRY = """
            select * from ${schema}.outgoing_message
            where ${set:next_try} and next_try <= :instant and ${own:dealer}
            order by next_try, id
            limit :limit""";

    private static final String OF_HOURS = """
            select * from ${schema}.outgoing_message
            where special_hours = :special_hours and id > :after and ${own:dealer}
            order by id
            limit :limit""";

    private static final String WAITING_ABOUT = """
            select * from ${schema}.outgoing_message
            where appointment = :appointment and state in ('QUEUED', 'CALL') and ${own:dealer}
            order by id""";

    /** Whoever's messages they are. */
    private static final String ABOUT = """
            select * from ${schema}.outgoing_message
            where vehicle = :vehicle and purpose = :purpose and ${whoever}
            order by id
            for update""";

    private final Session session;

    public JdbcMessages(Session session) {
        this.session = session;
    }

    @Override
    public void insert(OutgoingMessage message) {
        session.requireOwn(message.dealer(), message.id().subject(), message.version());
        session.changeOne(INSERT, MessageColumns.of(message));
    }

    @Override
    public void update(OutgoingMessage message) {
        session.replace(UPDATE, message.id().subject(), message.version(), MessageColumns.of(message));
    }

    @Override
    public List<OutgoingMessage> findAll(Collection<MessageId> ids) {
        return ids.isEmpty()
                ? List.of()
                : session.list(FIND_ALL, parameters -> parameters.ids("ids", ids), MessageColumns::read);
    }

    @Override
    public List<OutgoingMessage> ofCustomer(Collection<CustomerId> customer) {
        return session.list(OF_CUSTOMER, parameters -> parameters.ids("customers", customer), MessageColumns::read);
    }

    @Override
    public Optional<OutgoingMessage> find(MessageId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), MessageColumns::read);
    }

    @Override
    public Page<OutgoingMessage> in(MessageState state, PageRequest page) {
        return Paging.byId(
                session,
                IN_STATE,
                parameters -> parameters.constant("state", state),
                page,
                MessageColumns::read,
                OutgoingMessage::id);
    }

    @Override
    public Page<OutgoingMessage> of(SpecialHoursId hours, PageRequest page) {
        return Paging.byId(
                session,
                OF_HOURS,
                parameters -> parameters.id("special_hours", hours),
                page,
                MessageColumns::read,
                OutgoingMessage::id);
    }

    @Override
    public List<OutgoingMessage> toTry(Instant now, int limit) {
        return session.list(
                TO_TRY, parameters -> parameters.instant("instant", now).number("limit", limit), MessageColumns::read);
    }

    @Override
    public List<OutgoingMessage> waitingAbout(AppointmentId appointment) {
        return session.list(
                WAITING_ABOUT, parameters -> parameters.id("appointment", appointment), MessageColumns::read);
    }

    @Override
    public int withdraw(VehicleId about, MessagePurpose purpose, Instant now) {
        List<OutgoingMessage> withdrawn = session
                .lock(
                        ABOUT,
                        parameters -> parameters.id("vehicle", about).constant("purpose", purpose),
                        MessageColumns::read)
                .stream()
                .filter(message -> message.state().after(Step.WITHDRAW).isPresent())
                .map(message -> message.withdrawn(now))
                .toList();
        withdrawn.forEach(message ->
                session.replace(UPDATE_ANY, message.id().subject(), message.version(), MessageColumns.of(message)));
        return withdrawn.size();
    }
}
