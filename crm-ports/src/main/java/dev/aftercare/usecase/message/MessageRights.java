package dev.aftercare.usecase.message;

import dev.aftercare.domain.message.MessageEvent;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalData;

/** Messages to a person: what waits to be sent or called about is withdrawn, and what was sent keeps no arguments (CUS-9). */
public final class MessageRights {

    private MessageRights() {}

    /** The messages. */
    public static PersonalData messages() {
        return PersonalData.of(
                "messages",
                (work, person) -> Kept.all(work.stores().messages().ofCustomer(person.ids())),
                (work, person) ->
                        work.stores().messages().ofCustomer(person.ids()).forEach(message -> erase(work, message)));
    }

    private static void erase(Work work, OutgoingMessage message) {
        OutgoingMessage erased = message.erased();
        work.stores().messages().update(erased);
        if (erased.state() != message.state()) {
            Outbox.record(work, erased, MessageEvent.WITHDRAWN);
        }
    }
}
