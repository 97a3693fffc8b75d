package dev.aftercare.usecase.rights;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerEvent;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.rights.ErasureList;
import dev.aftercare.port.rights.ErasureList.Listed;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person may ask (CUS-9): to get what is stored, and to have it erased. To have it corrected is
 * {@code customers().correct(call, command)}. Thread-safe.
 */
public final class RightsDesk {

    private static final Answer<Customer> CUSTOMER = new Answer<>(
            SubjectKind.CUSTOMER,
            customer -> customer.id().value(),
            Customer::version,
            (work, id) -> work.stores().customers().find(new CustomerId(id)));

    private final Door door;
    private final List<PersonalData> parts;
    private final Optional<ErasureList> erasures;

    /** A desk behind {@code door}; the parts take their locks and erase in the order given. */
    public RightsDesk(Door door, List<PersonalData> parts, Optional<ErasureList> erasures) {
        this.door = door;
        this.parts = ImmutableList.copyOf(parts);
        this.erasures = erasures;
    }

    /** The names of the features that keep something about a person, in their order. */
    public List<String> parts() {
        return parts.stream().map(PersonalData::name).toList();
    }

    /**
     * Everything that is kept about a customer, by all their ids, as far as the scope reaches; nothing of other persons of the same car. That it
     * was given is an event in the books of the scope, without what was given.
     */
    public PersonalExport export(Call call, UUID customer) {
        return door.query(call, UseCase.CUSTOMER_EXPORT, new ById(customer), work -> {
            Person person = Person.of(work, new CustomerId(customer));
            ImmutableMap.Builder<String, List<Kept>> given = ImmutableMap.builder();
            for (PersonalData part : parts) {
                List<Kept> kept = part.export(work, person);
                if (!kept.isEmpty()) {
                    given.put(part.name(), kept);
                }
            }
            work.record(List.of(exported(work, person)));
            return new PersonalExport(
                    PersonalExport.FORMAT, work.now(), ImmutableList.copyOf(person.ids()), given.buildOrThrow());
        });
    }

    private static Happening exported(Work work, Person person) {
        Subject look = new Subject(SubjectKind.ACCESS, work.newId());
        return Happening.of(CustomerEvent.EXPORTED, look, 1, person.subjects(), Map.of());
    }

    /**
     * Erases a customer for good: who it was, words of people, what is due to reach them. Ids, days, codes and sums stay, so that figures and
     * what the law keeps stay right. Refused while something with them is open, at a dealer when others deal with them too, and where the
     * program keeps no list of erasures.
     *
     * <p>The list is written before the unit of work ends: where a host's transaction is rolled back afterwards, the customer is erased by the
     * next {@link #reapply} all the same. One that others were in the way of, and that was refused or given up then, or found
     * the customer to be others, is taken from the list.
     */
    public Outcome<Customer> erase(Call call, EraseCustomer command) {
        Listing listing = new Listing(erasures);
        try {
            Outcome<Customer> outcome = door.command(call, UseCase.CUSTOMER_ERASE, command, CUSTOMER, work -> {
                listing.begin();
                return new ErasureUseCase(work, parts).erase(command, listing);
            });
            if (outcome.isAccepted()) {
                listing.accepted();
            } else {
                listing.withdraw();
            }
            return outcome;
        } catch (ConflictException | StaleVersionException | NotFoundException notDone) {
            listing.withdraw();
            throw notDone;
        }
    }

    /**
     * Applies the erasures of the list again, each in a unit of work of its own, so that it can be killed anywhere and gone on with. For after a
     * restore, before anybody else works with the restored database; from the beginning is always right.
     *
     * @throws IllegalStateException inside {@code together} and in a lent transaction
     */
    public Outcome<Reapplied> reapply(Call call, ReapplyErasures command) {
        door.requireOwnUnitsOfWork("applying erasures again");
        door.check(call, UseCase.ERASURE_REAPPLY, command);
        if (erasures.isEmpty()) {
            return Outcome.refused(Refusal.of(CustomerRefusal.NO_ERASURE_LIST));
        }
        List<Listed> listed = erasures.get().after(command.after(), command.limit());
        int erased = 0;
        long position = command.after();
        for (Listed each : listed) {
            erased += door.internally(call, work -> new ErasureUseCase(work, parts).again(each.erasure()));
            position = each.position();
        }
        return Outcome.accepted(new Reapplied(listed.size(), erased, position, listed.size() < command.limit()));
    }
}
