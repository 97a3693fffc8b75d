package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a customer is reached (CUS-1).
 *
 * @param points at most 40, in the order of kinds, of each kind the best one first; no two of one kind and value
 */
public record CustomerContact(List<ContactPoint> points) {

    /** So many points a customer can have. */
    public static final int MOST = 40;

    /**
     * @throws IllegalArgumentException if there are too many points, or one is there twice
     */
    public CustomerContact {
        points = points.stream()
                .sorted(Comparator.comparing(ContactPoint::kind))
                .collect(ImmutableList.toImmutableList());
        if (points.size() > MOST) {
            throw new IllegalArgumentException(
                    "customer contact: " + points.size() + " contact points, allowed are up to " + MOST);
        }
        if (points.stream().map(ContactPoint::key).distinct().count() < points.size()) {
            throw new IllegalArgumentException("customer contact: a contact point is there twice");
        }
    }

    /** Phones and one address, as they are told first: unverified, without labels. */
    public static CustomerContact of(List<Phone> phones, String address) {
        return none().told(phones, address);
    }

    /** Nothing is known. */
    public static CustomerContact none() {
        return new CustomerContact(List.of());
    }

    /**
     * With exactly these phones, and {@code address} in the place of the first one; what is known of those that stay, and all other
     * points, stay.
     *
     * @param address empty where it is not known
     */
    public CustomerContact told(List<Phone> phones, String address) {
        Stream<ContactPoint> told = Stream.concat(
                phones.stream().distinct().map(phone -> ContactPoint.of(ContactPointKind.PHONE, phone.digits())),
                address.isEmpty() ? Stream.of() : Stream.of(ContactPoint.of(ContactPointKind.ADDRESS, address)));
        Stream<ContactPoint> others = Stream.concat(
                of(ContactPointKind.ADDRESS)
                        .skip(1)
                        .filter(point -> !point.value().equals(address)),
                points.stream().filter(point -> !point.kind().isToldFirst()));
        return new CustomerContact(
                Stream.concat(told.map(this::asKnown), others).toList());
    }

    /** With exactly these points; of those that stay, what was found is kept. */
    public CustomerContact replacedBy(List<ContactPoint> newPoints) {
        return new CustomerContact(newPoints.stream()
                .map(point -> find(point.kind(), point.value())
                        .map(known -> known.labelled(point.label()))
                        .orElse(point))
                .toList());
    }

    /** With what was found of one point. */
    public CustomerContact judged(ContactPoint point, Verification found) {
        return new CustomerContact(points.stream()
                .map(known -> known.key().equals(point.key()) ? known.judged(found) : known)
                .toList());
    }

    /** The point of that kind and value. */
    public Optional<ContactPoint> find(ContactPointKind kind, String value) {
        return of(kind).filter(point -> point.value().equals(value)).findFirst();
    }

    /** Those of a kind, the best one first. */
    public Stream<ContactPoint> of(ContactPointKind kind) {
        return points.stream().filter(point -> point.kind() == kind);
    }

    /** Those of a kind that were not found wrong. */
    public Stream<ContactPoint> usable(ContactPointKind kind) {
        return of(kind).filter(point -> point.verification().state() != VerificationState.WRONG);
    }

    /** The best phone of those that were found right (CUS-3a). */
    public Optional<Phone> verifiedPhone() {
        return of(ContactPointKind.PHONE)
                .filter(point -> point.verification().state() == VerificationState.VERIFIED)
                .findFirst()
                .map(ContactPoint::phone);
    }

    /** All phones, the best one first. */
    public List<Phone> phones() {
        return of(ContactPointKind.PHONE).map(ContactPoint::phone).collect(ImmutableList.toImmutableList());
    }

    /** The first address, empty where none is known. */
    public String address() {
        return of(ContactPointKind.ADDRESS).findFirst().map(ContactPoint::value).orElse("");
    }

    private ContactPoint asKnown(ContactPoint told) {
        return find(told.kind(), told.value()).orElse(told);
    }
}
