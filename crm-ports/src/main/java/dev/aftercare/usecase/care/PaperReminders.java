package dev.aftercare.usecase.care;

import com.google.common.collect.ImmutableListMultimap;
import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.Writing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reminds of the papers of one car that run out, those of a week in one message to each who is to know (CARE-1, CARE-4, hard case 37). */
public final class PaperReminders {

    /** The texts of one paper, of two and of three. */
    public static final List<String> TEXTS =
            List.of("message.paper-reminder", "message.paper-reminder-two", "message.paper-reminder-three");

    private static final List<String> PLACES = List.of("first", "second", "third");

    private PaperReminders() {}

    /** Decides a car's papers anew in the scope of their dealer, and reminds of what is to be told now. */
    public static void look(Work work, VehicleId vehicle) {
        if (!work.isAdopted(CarePolicy.KIND)) {
            return;
        }
        List<PaperDue> papers = PaperCare.settle(work, vehicle);
        papers.stream()
                .filter(due -> due.isToRemind(work.now()))
                .map(PaperDue::dueOn)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> remind(work, day, papers));
    }

    private static void remind(Work work, LocalDate day, List<PaperDue> papers) {
        ImmutableListMultimap.Builder<Receiver, PaperDue> byReceiver = ImmutableListMultimap.builder();
        papers.stream()
                .filter(due -> due.isToRemind(work.now()) || due.goesWith(day))
                .sorted(Comparator.comparing(PaperDue::dueOn).thenComparing(PaperDue::paper))
                .forEach(due -> receiver(work, due)
                        .ifPresentOrElse(
                                who -> byReceiver.put(who, due),
                                () -> work.stores().paperDues().update(due.withNobodyToTell(work.now()))));
        byReceiver.build().asMap().forEach((who, dues) -> {
            MessageId message = queue(work, who, dues);
            dues.forEach(due -> work.stores().paperDues().update(due.remindedBy(message)));
        });
    }

    /**
     * Who is to know: of a policy its holder; of an inspection who drives the car, since they take it there, and its owner where no driver allows to
     * be reminded. Nobody where the dealer has no customer for the car any more (CUS-9).
     */
    private static Optional<Receiver> receiver(Work work, PaperDue due) {
        List<Receiver> candidates = Stream.concat(drivers(work, due), holders(work, due))
                .flatMap(id -> work.stores().customers().find(id).stream())
                .filter(customer -> !customer.isErased())
                .map(customer -> new Receiver(customer, channel(work, customer)))
                .toList();
        return candidates.stream()
                .filter(who -> who.channel().isPresent())
                .findFirst()
                .or(() -> candidates.stream().reduce((one, next) -> next));
    }

    /** Who is to know, and how they allow to be told. */
    private record Receiver(Customer customer, Optional<Channel> channel) {}

    private static Optional<Channel> channel(Work work, Customer customer) {
        return Writing.allowed(
                work,
                customer,
                MessagePurpose.PAPER_REMINDER,
                CareNeeds.policy(work).channel());
    }

    private static Stream<CustomerId> drivers(Work work, PaperDue due) {
        return due.paper() == Paper.INSPECTION
                ? work.stores().drivings().ofCars(due.dealer(), List.of(due.vehicle())).stream()
                        .filter(driving -> driving.isOn(work.today()))
                        .map(Driving::driver)
                : Stream.of();
    }

    private static Stream<CustomerId> holders(Work work, PaperDue due) {
        return due.paper() == Paper.INSPECTION
                ? work
                        .stores()
                        .dealerVehicles()
                        .find(due.dealer(), due.vehicle())
                        .flatMap(DealerVehicle::owner)
                        .stream()
                : PaperCare.policies(work, due).map(Insurance::holder);
    }

    /** Queues the one message, by a channel that the customer allows (CUS-2); who cannot be written to is called. */
    private static MessageId queue(Work work, Receiver who, Collection<PaperDue> dues) {
        CarePolicy policy = CareNeeds.policy(work);
        PaperDue first = dues.iterator().next();
        Reason reason = new Reason(MessagePurpose.PAPER_REMINDER, who.customer().id(), first.vehicle());
        String language = who.customer().wishes().preferences().language().orElse(policy.language());
        Wording wording = wording(List.copyOf(dues), language);
        return Writing.write(work, reason, wording, who.channel(), policy.channel());
    }

    private static Wording wording(List<PaperDue> dues, String language) {
        Map<String, String> arguments = new TreeMap<>();
        for (int i = 0; i < dues.size(); i++) {
            arguments.put(PLACES.get(i), dues.get(i).paper().name());
            arguments.put(PLACES.get(i) + "Day", dues.get(i).dueOn().toString());
        }
        return new Wording(TEXTS.get(dues.size() - 1), new TreeMap<>(arguments), language);
    }
}
