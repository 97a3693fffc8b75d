package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody was, is and will be in an organisation: each post from a day on until the next one (NET-4). What was on a day stays known.
 *
 * @param posts in the order of their days, at least one
 */
public record Career(List<Dated> posts) {

    /** A post from a day on, in the zone of the organisation. */
    public record Dated(LocalDate from, Post post) {}

    /**
     * @throws IllegalArgumentException if there is none, or they are not in the order of their days
     */
    public Career {
        posts = ImmutableList.copyOf(posts);
        boolean ascending = true;
        for (int i = 1; i < posts.size(); i++) {
            ascending &= posts.get(i - 1).from().isBefore(posts.get(i).from());
        }
        if (posts.isEmpty() || !ascending) {
            throw new IllegalArgumentException("posts from "
                    + posts.stream().map(Dated::from).toList() + "; give one at least, each from a later day");
        }
    }

    /** A career that begins with that post. */
    public static Career beginning(LocalDate from, Post post) {
        return new Career(List.of(new Dated(from, post)));
    }

    /** What somebody is on a day; before the first day what they will be first. */
    public Post on(LocalDate day) {
        Post found = posts.get(0).post();
        for (Dated each : posts) {
            if (!each.from().isAfter(day)) {
                found = each.post();
            }
        }
        return found;
    }

    /** The post that was decided for the latest day. */
    public Dated latest() {
        return posts.get(posts.size() - 1);
    }

    /** The same with that post from {@code from} on, until the next one that is decided for a later day. */
    public Career with(LocalDate from, Post post) {
        return new Career(Stream.concat(
                        posts.stream().filter(each -> !each.from().equals(from)), Stream.of(new Dated(from, post)))
                .sorted(Comparator.comparing(Dated::from))
                .toList());
    }

    /** The last day of what somebody is on {@code day}; empty where nothing is decided for later. */
    public Optional<LocalDate> lastDayOf(LocalDate day) {
        return posts.stream().map(Dated::from).filter(day::isBefore).findFirst().map(next -> next.minusDays(1));
    }
}
