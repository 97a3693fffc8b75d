package dev.aftercare.usecase;

import dev.aftercare.port.message.MessageChannel;
import dev.aftercare.port.parts.PartsSupply;
import dev.aftercare.port.rights.ErasureList;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Validation;
import jakarta.validation.ValidatorFactory;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Puts a {@link Crm} together. For one thread. */
public final class CrmBuilder {

    private final Storage storage;
    private InstantSource clock = InstantSource.system();
    private RandomGenerator chance = new SecureRandom();
    private Validation validation = Validation.own();
    private Outside outside = Outside.NOTHING;

    CrmBuilder(Storage storage) {
        this.storage = storage;
    }

    /** The clock; default is the system's. */
    public CrmBuilder clock(InstantSource newClock) {
        this.clock = newClock;
        return this;
    }

    /** Where random bits of ids and secrets come from; default is {@link SecureRandom}. Used under a lock. */
    public CrmBuilder chance(RandomGenerator newChance) {
        this.chance = newChance;
        return this;
    }

    /** The host's validator; default is one of the library's own, started at the first command. */
    public CrmBuilder validator(ValidatorFactory factory) {
        this.validation = Validation.with(factory);
        return this;
    }

    /**
     * The way out for messages to customers; without one nobody is written to, and each message becomes a call of its dealer's. {@link
     * dev.aftercare.usecase.message.LoggingChannel} is one for trying out.
     */
    public CrmBuilder messages(MessageChannel newChannel) {
        this.outside = outside.with(newChannel);
        return this;
    }

    /**
     * Whoever knows and keeps the parts of appointments (APT-2, APT-5b); without one nothing is known of them, and all are picked by hand. {@code
     * InMemoryParts} of {@code adapter-inmemory} is one for trying out.
     */
    public CrmBuilder parts(PartsSupply supply) {
        this.outside = outside.with(supply);
        return this;
    }

    /** Where erasures are listed beside the database (CUS-9); without a list nobody is erased. */
    public CrmBuilder erasures(ErasureList list) {
        this.outside = outside.with(list);
        return this;
    }

    /** The CRM. */
    public Crm build() {
        return new Crm(storage::close, Door.to(storage, clock, chance, validation), outside);
    }
}
