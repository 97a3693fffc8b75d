package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.LifeCycleEvent;
import dev.aftercare.domain.lifecycle.LifeStage;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.lifecycle.WithdrawalReason;
import dev.aftercare.domain.shared.EventType;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.journal.ReadJournal;
import dev.aftercare.usecase.lifecycle.BringBack;
import dev.aftercare.usecase.lifecycle.EndVehicle;
import dev.aftercare.usecase.lifecycle.SeeStage;
import dev.aftercare.usecase.lifecycle.WithdrawEnd;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tests of the life of cars do and ask. */
final class LifeCycleStage {

    private LifeCycleStage() {}

    /** Who answers for whole network at the manufacturer. */
    static Call manufacturer(DealerStage dealer) {
        return Call.of(Actor.of("manager", dealer.dealer().id(), Role.MANUFACTURER_MANAGER), Scope.network());
    }

    static Outcome<VehicleEnd> end(DealerStage dealer, Call call, VehicleId car, EndKind kind, String since) {
        return dealer.crm().lifeCycle().end(call, new EndVehicle(car.value(), kind, LocalDate.parse(since)));
    }

    /** By the advisor of a dealer. */
    static Outcome<VehicleEnd> end(DealerStage dealer, VehicleId car, EndKind kind, String since) {
        return end(dealer, dealer.as(Role.SERVICE_ADVISOR), car, kind, since);
    }

    static Outcome<VehicleEnd> back(DealerStage dealer, VehicleEnd end, String from) {
        return dealer.crm()
                .lifeCycle()
                .bringBack(
                        dealer.as(Role.SERVICE_ADVISOR), new BringBack(end.id().value(), LocalDate.parse(from)));
    }

    static Outcome<VehicleEnd> withdraw(DealerStage dealer, Call call, VehicleEnd end) {
        return dealer.crm().lifeCycle().withdraw(call, new WithdrawEnd(end.id().value(), WithdrawalReason.NOT_TRUE));
    }

    static Outcome<VehicleEnd> withdraw(DealerStage dealer, VehicleEnd end) {
        return withdraw(dealer, dealer.as(Role.SERVICE_ADVISOR), end);
    }

    /** As the manufacturer sees it; today where no day is named. */
    static LifeStage stageOf(DealerStage dealer, VehicleId car, @Nullable String day) {
        SeeStage question = new SeeStage(car.value(), day == null ? null : LocalDate.parse(day));
        return dealer.crm()
                .lifeCycle()
                .stageOf(manufacturer(dealer), question)
                .present()
                .stage();
    }

    /** The events of one type about a car, in their order. */
    static List<JournalEntry> events(DealerStage dealer, VehicleId car, EventType type) {
        Call reader = Call.of(Actor.job("reader"), Scope.job("reader"));
        return dealer.crm().journal().read(reader, ReadJournal.fromStart(1_000)).entries().stream()
                .filter(entry -> entry.type().equals(type.code()))
                .filter(entry -> entry.subjects().contains(car.subject()))
                .toList();
    }

    /** The stages through which the events led a car, each with its day. */
    static List<String> told(DealerStage dealer, VehicleId car) {
        return events(dealer, car, LifeCycleEvent.STAGE_CHANGED).stream()
                .map(event ->
                        event.facts().get("lifeStage") + " " + event.facts().get("on"))
                .toList();
    }
}
