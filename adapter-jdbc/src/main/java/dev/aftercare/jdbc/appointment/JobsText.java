package dev.aftercare.jdbc.appointment;

import dev.aftercare.domain.appointment.Job;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of several services is done when, as text, one to a line: {@code service:from-to}, in ticks. */
final class JobsText {

    private JobsText() {}

    /** Empty where there is none. */
    static Optional<String> write(List<Job> jobs) {
        return Optional.of(jobs.stream()
                        .map(job -> job.service() + ":" + job.fromTick() + "-" + job.toTick())
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    static List<Job> read(String text) {
        return text.lines().map(JobsText::job).toList();
    }

    private static Job job(String line) {
        int colon = line.indexOf(':');
        int hyphen = line.indexOf('-', colon);
        return new Job(
                line.substring(0, colon),
                Long.parseLong(line.substring(colon + 1, hyphen)),
                Long.parseLong(line.substring(hyphen + 1)));
    }
}
