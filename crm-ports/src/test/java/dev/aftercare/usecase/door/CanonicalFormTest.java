package dev.aftercare.usecase.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.usecase.call.ById;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    public record Inner(@Nullable String code, int minutes) {}

    public record Command(
            @Nullable String first,
            @Nullable String second,
            @Nullable LocalDate day,
            @Nullable List<@Nullable String> words,
            @Nullable Inner inner) {}

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void commandsThatDifferInAnythingHaveDifferentFingerprints() {
        List<Command> commands = List.of(
                new Command("ab", "c", DAY, List.of("x"), new Inner("i", 1)),
                new Command("a", "bc", DAY, List.of("x"), new Inner("i", 1)),
                new Command("c", "ab", DAY, List.of("x"), new Inner("i", 1)),
                new Command("ab", "c", DAY.plusDays(1), List.of("x"), new Inner("i", 1)),
                new Command("ab", "c", null, List.of("x"), new Inner("i", 1)),
                new Command("ab", "c", DAY, List.of("x"), new Inner("i", 2)),
                new Command("ab", "c", DAY, List.of("x"), new Inner(null, 1)),
                new Command("ab", "c", DAY, List.of("x"), null),
                new Command("ab", "c", DAY, List.of(), new Inner("i", 1)),
                new Command("ab", "c", DAY, null, new Inner("i", 1)),
                new Command("ab", "c", DAY, List.of("x", "y"), new Inner("i", 1)),
                new Command("ab", "c", DAY, List.of("y", "x"), new Inner("i", 1)),
                new Command("ab", "c", DAY, List.of("xy"), new Inner("i", 1)),
                new Command("ab", "c", DAY, List.of("x1:y"), new Inner("i", 1)),
                new Command("ab", "c", DAY, Arrays.asList("x", null), new Inner("i", 1)),
                new Command("ab", "c", DAY, List.of("x", ""), new Inner("i", 1)),
                new Command("ab", "c", DAY, List.of("x", "~"), new Inner("i", 1)),
                new Command("ab", "", DAY, List.of("x"), new Inner("i", 1)),
                new Command("ab", null, DAY, List.of("x"), new Inner("i", 1)),
                new Command("ab", "~", DAY, List.of("x"), new Inner("i", 1)),
                new Command("ab}second=1:c", null, DAY, List.of("x"), new Inner("i", 1)));

        assertThat(commands.stream().map(command -> CanonicalForm.fingerprint("a", command)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameCommandHasTheSameFingerprintHoweverItWasMade() {
        Stream<Command> made = Stream.of(
                new Command("ab", "c", DAY, List.of("x", "y"), new Inner("i", 1)),
                new Command(
                        new String("ab"),
                        "c",
                        LocalDate.parse("2026-11-24"),
                        Arrays.asList("x", "y"),
                        new Inner("i", 1)));

        assertThat(made.map(command -> CanonicalForm.fingerprint("a", command)).distinct())
                .hasSize(1);
    }

    @Test
    void theSameWordsForAnotherUseCaseAreAnotherRequest() {
        ById command = new ById(new UUID(12, 1));

        assertThat(CanonicalForm.fingerprint("appointment.cancel", command))
                .hasSize(64)
                .isNotEqualTo(CanonicalForm.fingerprint("appointment.begin", command));
    }
}
