package dev.aftercare.jdbc.contention;

import dev.aftercare.jdbc.contention.Attempt.Answer;
import dev.aftercare.jdbc.contention.Attempt.Kind;
import dev.aftercare.jdbc.contention.Attempt.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A log in lines of text. Each is handed to the system at once and whole, so that a kill loses at most the answer that it came before. */
final class Lines implements Log {

    /** A line that the kill has cut does not have it. */
    private static final String END = ";";

    private static final String NONE = "-";

    private final OutputStream out;

    Lines(OutputStream out) {
        this.out = out;
    }

    @Override
    public void invoked(Attempt attempt) {
        write(
                "I",
                attempt.name(),
                attempt.kind().name(),
                attempt.car().toString(),
                attempt.before().map(Seen::text).orElse(NONE),
                String.valueOf(attempt.start()),
                String.valueOf(attempt.invoked()));
    }

    @Override
    public void answered(Answer answer) {
        write(
                "R",
                answer.name(),
                answer.result().name(),
                answer.refusal(),
                answer.after().map(Seen::text).orElse(NONE),
                String.valueOf(answer.returned()));
    }

    @Override
    public void seen(Seen seen) {
        write("S", seen.text());
    }

    private synchronized void write(String... words) {
        try {
            out.write((String.join(" ", words) + " " + END + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException nobodyReads) {
            throw new UncheckedIOException(nobodyReads);
        }
    }

    /** Tells {@code log} what a line says; whether it says that somebody sets out. */
    static boolean read(String line, Log log) {
        List<String> words = List.of(line.split(" "));
        if (!words.get(words.size() - 1).equals(END)) {
            return false;
        }
        switch (words.get(0)) {
            case "I" ->
                log.invoked(new Attempt(
                        words.get(1),
                        Kind.valueOf(words.get(2)),
                        UUID.fromString(words.get(3)),
                        seen(words.get(4)),
                        Long.parseLong(words.get(5)),
                        Long.parseLong(words.get(6))));
            case "R" ->
                log.answered(new Answer(
                        words.get(1),
                        Result.valueOf(words.get(2)),
                        words.get(3),
                        seen(words.get(4)),
                        Long.parseLong(words.get(5))));
            case "S" -> log.seen(Seen.parse(words.get(1)));
            default -> throw new IllegalArgumentException("not a line of a history: " + line);
        }
        return words.get(0).equals("I");
    }

    private static Optional<Seen> seen(String word) {
        return word.equals(NONE) ? Optional.empty() : Optional.of(Seen.parse(word));
    }
}
