package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** A dealer as the simulation knows it: its people's cars, what they have in mind, who is expected and who is in the house. */
final class Dealership {

    /** A booked car on its way, and when it will be at the gate. */
    record Expected(Motorist motorist, Appointment appointment, Instant comesAt) {}

    private final Dealer dealer;
    private final List<StaffMember> staff;
    private final Habits habits;
    private final int cars;
    private final Map<VehicleId, Motorist> motorists = new HashMap<>();
    private final TreeMap<LocalDate, List<Intent>> diary = new TreeMap<>();
    private final PriorityQueue<Expected> expected = new PriorityQueue<>(Comparator.comparing(Expected::comesAt)
            .thenComparing(each -> each.appointment().number().count()));
    private final Set<CustomerId> grudges = new HashSet<>();
    private final List<Stay> house = new ArrayList<>();

    Dealership(Dealer dealer, List<StaffMember> staff, Habits habits, int cars) {
        this.dealer = dealer;
        this.staff = List.copyOf(staff);
        this.habits = habits;
        this.cars = cars;
    }

    Dealer dealer() {
        return dealer;
    }

    /** The first of its people in a role. */
    StaffMember one(Role role) {
        return staff.stream()
                .filter(person -> person.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    Habits habits() {
        return habits;
    }

    /** How many cars it sells or knows in all. */
    int cars() {
        return cars;
    }

    boolean isOpen(LocalDate day) {
        return !dealer.hours().on(day).ranges().isEmpty();
    }

    /** Somebody is a customer from now on. */
    void welcome(Motorist motorist) {
        motorists.put(motorist.car(), motorist);
    }

    /** Somebody has sold the car, and has nothing in mind with it any more. */
    void farewell(Motorist motorist) {
        motorists.remove(motorist.car(), motorist);
    }

    /** Who drives a car, as far as this dealer knows. */
    Optional<Motorist> driverOf(VehicleId car) {
        return Optional.ofNullable(motorists.get(car));
    }

    /** All who drive its cars. */
    Collection<Motorist> motorists() {
        return List.copyOf(motorists.values());
    }

    boolean isOurs(Motorist motorist) {
        return motorist.equals(motorists.get(motorist.car()));
    }

    /** Somebody is not content, and says so only when asked. */
    void bearGrudge(Motorist motorist) {
        grudges.add(motorist.customer());
    }

    /** Whether somebody was not content; told once. */
    boolean hadGrudge(Motorist motorist) {
        return grudges.remove(motorist.customer());
    }

    void remember(LocalDate day, Intent intent) {
        diary.computeIfAbsent(day, none -> new ArrayList<>()).add(intent);
    }

    /** What people have in mind up to a day, the oldest first. */
    List<Intent> intentsUntil(LocalDate day) {
        List<Intent> due = new ArrayList<>();
        while (!diary.isEmpty() && !diary.firstKey().isAfter(day)) {
            due.addAll(diary.pollFirstEntry().getValue());
        }
        return due;
    }

    void expect(Expected arrival) {
        expected.add(arrival);
    }

    /** The expected cars that are at the gate at an instant. */
    List<Expected> arrivedAt(Instant now) {
        List<Expected> here = new ArrayList<>();
        while (!expected.isEmpty() && !expected.peek().comesAt().isAfter(now)) {
            here.add(expected.poll());
        }
        return here;
    }

    /** Whether anybody has something to do at a moment. */
    boolean hasWorkAt(Moment moment) {
        return moment.isOpening()
                || moment.isForThePhone()
                || !house.isEmpty()
                || (!expected.isEmpty() && !expected.peek().comesAt().isAfter(moment.at()));
    }

    /** The visits in the house, which the workshop goes through and changes. */
    List<Stay> house() {
        return house;
    }

    boolean isInHouse(Motorist motorist) {
        return house.stream().anyMatch(stay -> stay.motorist().car().equals(motorist.car()));
    }
}
