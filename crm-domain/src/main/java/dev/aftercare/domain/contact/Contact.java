package dev.aftercare.domain.contact;

import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a customer's journal (客户日志): what kind of contact, who handled it, and how the customer felt (CUS-5). Words and prices stay in
 * the record that it points to; kind, topic and state are as that record has them now.
 *
 * @param record the visit, call, message, complaint, appointment or card
 * @param at when it took place; a visit its arrival, an appointment when it was agreed, of a card when it was recorded
 * @param handledBy who received the car, called, agreed the appointment, has the complaint or the card: the person of the dealer's staff; empty where it was
 *     nobody of them, as another system, a job, or the manufacturer's call centre
 * @param topic a code: the kind of visit or complaint, the occasion of the call, the purpose of the message, the service agreed, the
 *     source of the prospect or {@code NO_A_CARD}
 * @param state the state of the record, or the result of the call, or what became of the card then
 * @param felt how the customer felt, where a call or a closed complaint says so
 */
public record Contact(
        ContactKind kind,
        OrganisationId dealer,
        Subject record,
        Instant at,
        Optional<StaffId> handledBy,
        String topic,
        String state,
        Optional<Satisfaction> felt) {}
