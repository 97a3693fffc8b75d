package dev.aftercare.testkit.isolation;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a use case came to: its answer or the exception that it threw. */
record Answered(Object what) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A token or the hash of one, new each time. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43,}");

    /** Taken back by being thrown through the unit of work that it was asked in. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Answered answer;

        TakenBack(Answered answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }

    /** Asks, and whatever was written stays written. */
    static Answered to(Row row, Crm crm, Call call, List<Object> question) {
        try {
            return new Answered(row.useCase().ask(crm, call, question));
        } catch (RuntimeException failure) {
            return new Answered(failure);
        }
    }

    /** Asks, and takes back whatever was written, so that all is as before. */
    static Answered takenBack(Row row, Crm crm, Call call, List<Object> question) {
        if (row.isInUnitsOfItsOwn()) {
            return to(row, crm, call, question);
        }
        try {
            return crm.together(call, shared -> {
                throw new TakenBack(to(row, shared, call, question));
            });
        } catch (TakenBack taken) {
            return taken.answer;
        }
    }

    boolean isFailure() {
        return what instanceof RuntimeException;
    }

    /** Why it was refused; empty where it was not. */
    Optional<Refusal> refusal() {
        return what instanceof Outcome.Refused<?> refused ? Optional.of(refused.refusal()) : Optional.empty();
    }

    boolean isAccepted() {
        return what instanceof Outcome.Accepted;
    }

    /** All that can be seen of it. */
    String text() {
        return isFailure()
                ? what.getClass().getName() + ": " + ((RuntimeException) what).getMessage()
                : what.toString();
    }

    /** The ids that can be seen in it. */
    Set<UUID> ids() {
        return ID.matcher(text())
                .results()
                .map(found -> UUID.fromString(found.group()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same with {@code id} called by what it is in the question. */
    String textAbout(UUID id) {
        return text().replace(id.toString(), "<the id asked>");
    }

    /** The same, where what was made anew is called by the order in which it appears; {@code known} was there before. */
    String textWithNewIdsInOrder(Set<UUID> known) {
        Map<String, String> names = new HashMap<>();
        String named = ID.matcher(text())
                .replaceAll(found -> known.contains(UUID.fromString(found.group()))
                        ? found.group()
                        : names.computeIfAbsent(found.group(), id -> "<new " + names.size() + ">"));
        return SECRET.matcher(named)
                .replaceAll(found -> ID.matcher(found.group()).matches() ? found.group() : "<secret>");
    }
}
