package dev.aftercare.jdbc.json;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Career;
import dev.aftercare.domain.network.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The posts of a person, each from a day on. */
public record CareerJson(int v, List<PostJson> posts) implements Versioned {

    /** A post; the day as {@code 2026-03-02}. */
    public record PostJson(
            String from,
            List<String> roles,
            List<String> skills,
            @Nullable String department,
            boolean head) {}

    private static final Parsed<Career> PARSED = new Parsed<>(CareerJson::parse);

    /** The text of this career. */
    public static String write(Career career) {
        return Json.write(new CareerJson(
                1,
                career.posts().stream()
                        .map(dated -> new PostJson(
                                dated.from().toString(),
                                dated.post().roles().stream().map(Role::name).toList(),
                                List.copyOf(dated.post().skills()),
                                dated.post().department().orElse(null),
                                dated.post().isHead()))
                        .toList()));
    }

    /** The career of a text. */
    public static Career read(String text) {
        return PARSED.of(text);
    }

    private static Career parse(String text) {
        return new Career(Json.read(text, CareerJson.class).posts.stream()
                .map(stored -> new Career.Dated(
                        LocalDate.parse(stored.from),
                        new Post(
                                stored.roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                                Set.copyOf(stored.skills),
                                Optional.ofNullable(stored.department),
                                stored.head)))
                .toList());
    }
}
