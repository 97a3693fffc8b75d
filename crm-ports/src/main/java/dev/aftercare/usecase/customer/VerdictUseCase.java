package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerEvent;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.customer.FieldVerdicts;
import dev.aftercare.domain.customer.Verification;
import dev.aftercare.domain.customer.VerificationState;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what the call centre found of a customer's data, and sends back what is wrong (CUS-3a, CUS-3b). */
final class VerdictUseCase {

    private VerdictUseCase() {}

    static Outcome<Customer> record(Work work, RecordVerdicts command) {
        Customer customer = work.customerRecord(command.customer());
        work.expect(customer.id().subject(), customer.version());
        List<CorrectionNotice> standing = Corrections.standing(work, customer);
        Optional<Verdict> baseless = command.verdicts().stream()
                .filter(verdict -> isBaseless(verdict, customer, standing))
                .findFirst();
        if (baseless.isPresent()) {
            return Outcome.refused(Refusal.of(
                    CustomerRefusal.NOTHING_TO_VERIFY,
                    Map.of("field", baseless.get().field().name())));
        }
        Customer judged = judged(work, customer, command.verdicts());
        Set<CustomerField> wrong = wrong(command.verdicts(), judged);
        List<Happening> events = new ArrayList<>();
        if (judged.version() != customer.version()) {
            work.stores().customers().update(judged);
            events.add(event(judged, wrong));
            Corrections.noteForOthers(work, judged);
        }
        events.addAll(Corrections.afterVerdict(work, standing, judged, wrong, absent(command.verdicts(), judged)));
        return Outcome.accepted(judged, events);
    }

    /**
     * Of an empty field only that it is missing can be found, or, where a notice asks for it, that the customer has no such thing; of a value
     * only where it stands there.
     */
    private static boolean isBaseless(Verdict verdict, Customer customer, List<CorrectionNotice> standing) {
        String value = verdict.value();
        List<String> present = verdict.field().valueIn(customer);
        boolean isAskedFor =
                standing.stream().anyMatch(notice -> notice.fields().contains(verdict.field()));
        return value == null ? present.isEmpty() && verdict.right() && !isAskedFor : !present.contains(value);
    }

    /** Empty fields that are rightly so. */
    private static Set<CustomerField> absent(List<Verdict> verdicts, Customer judged) {
        return verdicts.stream()
                .filter(Verdict::right)
                .map(Verdict::field)
                .filter(field -> field.valueIn(judged).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Customer judged(Work work, Customer customer, List<Verdict> verdicts) {
        CustomerContact contact = customer.contact();
        FieldVerdicts fields = customer.verdicts();
        for (Verdict verdict : verdicts) {
            Verification found = Verification.found(
                    verdict.right(), work.now(), work.call().actor().id());
            if (verdict.field().valueIn(customer).isEmpty()) {
                continue;
            }
            if (!verdict.field().isOfContactPoints()) {
                fields = fields.with(verdict.field(), found);
            }
            for (ContactPoint point : points(verdict, customer)) {
                contact = contact.judged(point, found);
            }
        }
        return customer.judged(contact, fields);
    }

    private static List<ContactPoint> points(Verdict verdict, Customer customer) {
        return verdict.field().kind().stream()
                .flatMap(customer.contact()::of)
                .filter(point -> verdict.value() == null || Objects.equals(verdict.value(), point.value()))
                .toList();
    }

    /** The fields that are wrong after this look as a whole, or missing: one right number makes the phone right. */
    private static Set<CustomerField> wrong(List<Verdict> verdicts, Customer judged) {
        Set<CustomerField> wrong = EnumSet.noneOf(CustomerField.class);
        verdicts.stream()
                .filter(verdict -> !verdict.right())
                .map(Verdict::field)
                .filter(field -> field.valueIn(judged).isEmpty() || field.foundIn(judged) == VerificationState.WRONG)
                .forEach(wrong::add);
        return wrong;
    }

    private static Happening event(Customer judged, Set<CustomerField> wrong) {
        return Happening.of(
                CustomerEvent.JUDGED,
                judged.id().subject(),
                judged.version(),
                List.of(),
                Map.of("wrong", wrong.stream().map(Enum::name).collect(Collectors.joining(","))));
    }
}
