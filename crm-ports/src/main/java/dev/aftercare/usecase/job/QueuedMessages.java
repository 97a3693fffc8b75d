package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.message.SendMessage;

/** Messages that wait are handed to their channel; one that fails is tried again after a growing gap (CARE-7). */
record QueuedMessages(SendMessage sending) implements Job {

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<>(
                        "message",
                        most -> sending.door()
                                .internally(
                                        call, work -> work.stores().messages().toTry(work.now(), most)),
                        OutgoingMessage::id,
                        message -> send(call, message))
                .run(limit);
    }

    private boolean send(Call call, OutgoingMessage message) {
        Call atDealer = Call.of(call.actor(), Scope.of(message.dealer())).request(call.requestId());
        return sending.send(atDealer, message.id());
    }
}
