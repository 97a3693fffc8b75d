package dev.aftercare.usecase;

import dev.aftercare.port.message.MessageChannel;
import dev.aftercare.port.parts.PartsSupply;
import dev.aftercare.port.rights.ErasureList;
import java.util.Optional;

/** What the host may bring besides a storage, and what the library does without. */
record Outside(Optional<MessageChannel> channel, Optional<PartsSupply> parts, Optional<ErasureList> erasures) {

    static final Outside NOTHING = new Outside(Optional.empty(), Optional.empty(), Optional.empty());

    Outside with(MessageChannel newChannel) {
        return new Outside(Optional.of(newChannel), parts, erasures);
    }

    Outside with(PartsSupply supply) {
        return new Outside(channel, Optional.of(supply), erasures);
    }

    Outside with(ErasureList list) {
        return new Outside(channel, parts, Optional.of(list));
    }
}
