package dev.aftercare.usecase.message;

import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;

/** Shows what a dealer has written to its customers, or is about to (CARE-7). Thread-safe. */
public final class MessageDesk {

    private final Door door;

    /** A desk behind {@code door}. */
    public MessageDesk(Door door) {
        this.door = door;
    }

    /** The dealer's messages in a state, the oldest first. */
    public Page<OutgoingMessage> list(Call call, SeeMessages question) {
        return door.query(
                call,
                UseCase.MESSAGE_SEE,
                question,
                work -> work.stores()
                        .messages()
                        .in(question.state(), question.page().toRequest()));
    }
}
