package dev.aftercare.memory;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.MessageState.Step;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.message.Messages;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Messages to customers in memory. */
record MemoryMessages(Work work) implements Messages {

    private static final Index<OutgoingMessage> BY_STATE = Index.byEach(message ->
            Work.reachesOf(Optional.of(message.dealer())).map(reach -> Key.of(reach, message.state(), message.id())));

    private static final Index<OutgoingMessage> NEXT_TRY =
            Index.byEach(message -> message.transmission().nextTry().stream()
                    .flatMap(at -> Work.reachesOf(Optional.of(message.dealer()))
                            .map(reach -> Key.of(reach, at, message.id()))));

    private static final Index<OutgoingMessage> BY_VEHICLE = Index.by(
            message -> Key.of(message.reason().vehicle(), message.reason().purpose(), message.id()));

    private static final Index<OutgoingMessage> BY_APPOINTMENT =
            Index.byEach(message -> message.reason().appointment().stream().map(id -> Key.of(id, message.id())));

    private static final Index<OutgoingMessage> BY_HOURS =
            Index.byEach(message -> message.reason().hours().stream().map(id -> Key.of(id, message.id())));

    private static final Index<OutgoingMessage> BY_CUSTOMER =
            Index.by(message -> Key.of(message.reason().customer(), message.id()));

    private static final Table<OutgoingMessage> MESSAGES = Table.versioned(
            "outgoing_message",
            message -> Key.of(message.id()),
            message -> new Version(message.id().subject(), message.version()),
            List.of(BY_STATE, NEXT_TRY, BY_VEHICLE, BY_APPOINTMENT, BY_HOURS, BY_CUSTOMER));

    @Override
    public void insert(OutgoingMessage message) {
        work.requireReached(work.reaches(message.dealer()), message.id().subject(), message.version());
        rows().insert(message);
    }

    @Override
    public void update(OutgoingMessage message) {
        boolean reached = rows().get(Key.of(message.id()))
                .filter(row -> work.reaches(row.dealer()))
                .isPresent();
        work.requireReached(reached, message.id().subject(), message.version());
        rows().update(message);
    }

    @Override
    public List<OutgoingMessage> findAll(Collection<MessageId> ids) {
        return work.atOnce(() -> ids.stream().flatMap(id -> find(id).stream()).toList());
    }

    @Override
    public List<OutgoingMessage> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(
                        id -> rows()
                                .under(
                                        BY_CUSTOMER,
                                        Key.of(id),
                                        message -> work.reaches(message.dealer()),
                                        Integer.MAX_VALUE)
                                .stream())
                .sorted(Comparator.comparing(message -> Key.of(message.id())))
                .toList());
    }

    @Override
    public Optional<OutgoingMessage> find(MessageId id) {
        return rows().get(Key.of(id)).filter(message -> work.reaches(message.dealer()));
    }

    @Override
    public Page<OutgoingMessage> in(MessageState state, PageRequest page) {
        Key prefix = work.reach().plus(state);
        return Pages.byId(
                rows(),
                BY_STATE,
                prefix,
                message -> true,
                page,
                message -> message.id().value());
    }

    @Override
    public Page<OutgoingMessage> of(SpecialHoursId hours, PageRequest page) {
        return Pages.byId(
                rows(),
                BY_HOURS,
                Key.of(hours),
                message -> work.reaches(message.dealer()),
                page,
                message -> message.id().value());
    }

    @Override
    public List<OutgoingMessage> toTry(Instant now, int limit) {
        Key reach = work.reach();
        return rows().between(NEXT_TRY, reach, reach.plus(now).end(), message -> true, limit);
    }

    @Override
    public List<OutgoingMessage> waitingAbout(AppointmentId appointment) {
        return rows().under(
                        BY_APPOINTMENT,
                        Key.of(appointment),
                        message -> work.reaches(message.dealer())
                                && message.state().after(Step.WITHDRAW).isPresent(),
                        Integer.MAX_VALUE);
    }

    @Override
    public int withdraw(VehicleId about, MessagePurpose purpose, Instant now) {
        List<OutgoingMessage> withdrawn = rows().under(BY_VEHICLE, Key.of(about, purpose)).stream()
                .filter(message -> message.state().after(Step.WITHDRAW).isPresent())
                .map(message -> message.withdrawn(now))
                .toList();
        withdrawn.forEach(rows()::update);
        return withdrawn.size();
    }

    private View<OutgoingMessage> rows() {
        return work.rows(MESSAGES);
    }
}
