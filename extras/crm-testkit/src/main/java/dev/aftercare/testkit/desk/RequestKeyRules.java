package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.RequestKeyConflictException;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A repeat does nothing and answers the same (hard case 17). */
interface RequestKeyRules extends OnStage {

    @Test
    @Tag("HC-17")
    default void theSameKeyWithTheSameCommandIsTheSameAppointmentInItsPresentState() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        BookAppointment command = dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T10:00");
        Call call = dealer.clerk().keyed("k-1");
        Appointment first = dealer.crm().appointments().book(call, command).orElseThrow();
        assertThat(dealer.crm().appointments().book(call, command).orElseThrow())
                .isEqualTo(first);
        dealer.crm().appointments().cancel(dealer.clerk(), first.id().value()).orElseThrow();
        Appointment again = dealer.crm().appointments().book(call, command).orElseThrow();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.progress().state()).isEqualTo(AppointmentState.CANCELLED);
        assertThat(dealer.crm()
                        .appointments()
                        .day(dealer.clerk(), new SeeDay(LocalDate.of(2026, 3, 3)))
                        .visits())
                .hasSize(1);
    }

    @Test
    @Tag("HC-17")
    default void theSameKeyWithAnotherCommandIsAConflict() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Call call = dealer.clerk().keyed("k-1");
        dealer.crm()
                .appointments()
                .book(call, dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T10:00"))
                .orElseThrow();
        BookAppointment other = dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T11:00");
        assertThatThrownBy(() -> dealer.crm().appointments().book(call, other))
                .isInstanceOf(RequestKeyConflictException.class);
    }

    @Test
    @Tag("HC-17")
    default void aRefusalIsDecidedAnewAtItsRepeat() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment inTheWay = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        BookAppointment command = dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T10:00");
        Call call = dealer.clerk().keyed("k-1");
        assertThat(dealer.crm().appointments().book(call, command).isAccepted()).isFalse();
        dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), inTheWay.id().value())
                .orElseThrow();
        assertThat(dealer.crm().appointments().book(call, command).isAccepted()).isTrue();
    }

    @Test
    @Tag("HC-17")
    default void keysOfTwoDealersNeverMeet() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage two = stage().openDealer("SH02", 1).staffed(1, 1);
        Appointment first = one.crm()
                .appointments()
                .book(one.clerk().keyed("k-1"), one.booking(one.aCar(), "maintenance", "2026-03-03T10:00"))
                .orElseThrow();
        Appointment second = two.crm()
                .appointments()
                .book(two.clerk().keyed("k-1"), two.booking(two.aCar(), "maintenance", "2026-03-03T10:00"))
                .orElseThrow();
        assertThat(first.id()).isNotEqualTo(second.id());
    }

    @Test
    @Tag("HC-17")
    default void whoBelongsToNoDealerMayUseAKeyAtOneToo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        HireStaff command = new HireStaff(
                "Relief",
                List.of(Role.TECHNICIAN),
                null,
                HoursInput.everyDay("08:00-18:00"),
                LocalDate.of(2026, 1, 1),
                null);
        Call call = Stage.administratorAt(dealer.dealer().id()).keyed("k-1");
        StaffMember hired = dealer.crm().network().hire(call, command).orElseThrow();
        assertThat(dealer.crm().network().hire(call, command).orElseThrow()).isEqualTo(hired);
    }
}
