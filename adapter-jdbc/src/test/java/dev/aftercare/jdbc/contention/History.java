package dev.aftercare.jdbc.contention;

import dev.aftercare.jdbc.contention.Attempt.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What all who contended wrote down. */
final class History implements Log {

    private final Map<String, Attempt> attempts = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<Seen> seen = new ArrayList<>();

    @Override
    public synchronized void invoked(Attempt attempt) {
        attempts.put(attempt.name(), attempt);
    }

    @Override
    public synchronized void answered(Answer answer) {
        answers.put(answer.name(), answer);
        answer.after().ifPresent(seen::add);
    }

    @Override
    public synchronized void seen(Seen read) {
        seen.add(read);
    }

    synchronized List<Attempt> attempts() {
        return List.copyOf(attempts.values());
    }

    /** What came of an attempt; empty where whoever made it was killed before the answer. */
    synchronized Optional<Answer> answer(Attempt attempt) {
        return Optional.ofNullable(answers.get(attempt.name()));
    }

    /** Everything that somebody has read or been answered. */
    synchronized Stream<Seen> seen() {
        return List.copyOf(seen).stream();
    }

    /** In a few words: how many attempts, and what came of them. */
    synchronized String summary() {
        Map<String, Long> counts = new TreeMap<>();
        answers.values()
                .forEach(answer -> counts.merge(
                        answer.refusal().equals(Contenders.NO_REFUSAL)
                                ? answer.result().name().toLowerCase(Locale.ROOT)
                                : answer.refusal(),
                        1L,
                        Long::sum));
        return attempts.size() + " attempts: " + counts + ", without an answer " + (attempts.size() - answers.size());
    }
}
