package dev.aftercare.testkit.isolation;

import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.testkit.isolation.Row.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rows of the matrix, by who asks. */
final class Rows {

    private final List<Row> all = new ArrayList<>();

    private Rows() {}

    /** All of them. */
    static List<Row> all() {
        Rows rows = new Rows();
        CustomerRows.addTo(rows);
        CarRows.addTo(rows);
        PaperRows.addTo(rows);
        WaitingRows.addTo(rows);
        UrgentRows.addTo(rows);
        CareRows.addTo(rows);
        OfficeRows.addTo(rows);
        return List.copyOf(rows.all);
    }

    /** A dealer asks without any question. */
    Rows dealer(String useCase) {
        return add(useCase, Caller.DEALER, things -> List.of(), Optional.empty());
    }

    /** A dealer asks. */
    Rows dealer(String useCase, Function<Things, Object> question) {
        return add(useCase, Caller.DEALER, listed(question), Optional.empty());
    }

    /** A dealer asks for what is refused for a reason that has nothing to do with whose it is. */
    Rows refused(String useCase, RefusalCode refusal, Function<Things, Object> question) {
        return add(useCase, Caller.DEALER, listed(question), Optional.of(refusal));
    }

    /** Somebody asks who reaches the whole network. */
    Rows network(String useCase, Function<Things, Object> question) {
        return add(useCase, Caller.NETWORK, listed(question), Optional.empty());
    }

    /** The same without any question. */
    Rows network(String useCase) {
        return add(useCase, Caller.NETWORK, things -> List.of(), Optional.empty());
    }

    /** The same, refused for another reason. */
    Rows networkRefused(String useCase, RefusalCode refusal, Function<Things, Object> question) {
        return add(useCase, Caller.NETWORK, listed(question), Optional.of(refusal));
    }

    /** A customer asks without any question. */
    Rows person(String useCase) {
        return add(useCase, Caller.PERSON, things -> List.of(), Optional.empty());
    }

    /** A customer asks. */
    Rows person(String useCase, Function<Things, Object> question) {
        return add(useCase, Caller.PERSON, listed(question), Optional.empty());
    }

    /** The same, refused for another reason. */
    Rows personRefused(String useCase, RefusalCode refusal, Function<Things, Object> question) {
        return add(useCase, Caller.PERSON, listed(question), Optional.of(refusal));
    }

    private static Function<Things, List<Object>> listed(Function<Things, Object> question) {
        return question.andThen(asked -> asked instanceof List<?> several ? List.copyOf(several) : List.of(asked));
    }

    private Rows add(
            String useCase, Caller caller, Function<Things, List<Object>> question, Optional<RefusalCode> refusal) {
        all.add(new Row(UseCaseMethod.named(useCase), caller, question, refusal));
        return this;
    }
}
