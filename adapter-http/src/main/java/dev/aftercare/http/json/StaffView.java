package dev.aftercare.http.json;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Career;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of staff: roles, skills, department and head of the latest post, and all posts with the days from which they hold. */
public record StaffView(
        String id,
        String name,
        @Nullable String account,
        List<String> roles,
        List<String> skills,
        @Nullable String department,
        boolean isHead,
        List<PostView> posts,
        HoursView hours,
        String from,
        @Nullable String until,
        long version)
        implements Versioned {

    /** A post from a day on. */
    public record PostView(
            String from,
            List<String> roles,
            List<String> skills,
            @Nullable String department,
            boolean isHead) {

        static PostView of(Career.Dated dated) {
            Post post = dated.post();
            return new PostView(
                    dated.from().toString(),
                    post.roles().stream().map(Role::name).toList(),
                    List.copyOf(post.skills()),
                    post.department().orElse(null),
                    post.isHead());
        }
    }

    /** The view of {@code person}. */
    public static StaffView of(StaffMember person) {
        return new StaffView(
                person.id().toString(),
                person.name(),
                person.account().orElse(null),
                person.roles().stream().map(Role::name).toList(),
                List.copyOf(person.latestPost().skills()),
                person.latestPost().department().orElse(null),
                person.latestPost().isHead(),
                person.career().posts().stream().map(PostView::of).toList(),
                HoursView.of(person.hours()),
                person.employment().from().toString(),
                person.employment().until().map(Object::toString).orElse(null),
                person.version());
    }
}
