package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.DealerDay.Visit;
import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeRefusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.RegisterCustomer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a dealer sees of people who were one with its own and are no more (CUS-4b, NET-2). */
interface MergedElsewhereRules extends OnStage {

    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    default void whoWasOneWithADealersOwnIsForeignAgainWhateverElseTheDealerMerged() {
        DealerStage home = stage().openDealer("SH01", 1);
        DealerStage away = stage().openDealer("SH02", 1);
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        Customer ming = home.customer("王", "小明");
        Customer twin = home.customer("王", "晓明");
        Customer guest = away.customer("李", "娜");
        MergeStage.of(away).merged(away.customer("李", "那"), away.customer("李", "纳"));
        centre.undo(centre.merged(guest, twin)).orElseThrow();
        MergeStage.of(home).merged(ming, twin);

        assertThat(MergeStage.timeline(away, ming.id()))
                .as("that ming is twin, in whose name it has books, is not its business")
                .isEmpty();
        assertThat(MergeStage.timeline(away, twin.id()))
                .as("its own books")
                .containsExactly("customer.merged", "customer.parted");
        assertThat(MergeStage.timeline(home, ming.id())).contains("customer.merged", "customer.parted");
    }

    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    @Tag("APT-1")
    default void whatADealerBooksForWhoSurvivedElsewhereIsItsOwnCustomersAfterAnUndo() {
        DealerStage home = stage().openDealer("SH01", 1);
        DealerStage away = stage().openDealer("SH02", 1).staffed(1, 1);
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        Customer guest = away.customer("李", "娜");
        DealerVehicle car = away.carOf(guest);
        Customer ming = home.customer("王", "小明");
        Merge merge = centre.merged(ming, guest);
        Appointment appointment = away.booked(car, "2026-03-03T09:00");
        assertThat(appointment.request().customer()).isEqualTo(guest.id());
        assertThat(dayOf(away)).extracting(Visit::customer).containsExactly(ming.name());

        centre.undo(merge).orElseThrow();
        assertThat(dayOf(away)).extracting(Visit::customer).containsExactly(guest.name());
        stage().itIs("2026-03-03T01:00:00Z");
        away.crm()
                .appointments()
                .arrive(away.as(Role.GUARD), LogArrival.now(appointment.id().value()))
                .orElseThrow();
        assertThat(HouseStage.open(away, car, appointment.id().value())
                        .orElseThrow()
                        .reception()
                        .customer())
                .isEqualTo(guest.id());
    }

    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    @Tag("CUS-3b")
    default void whatIsToBeCorrectedOfWhoSurvivedElsewhereIsTheDealersOwnCustomersAfterAnUndo() {
        DealerStage home = stage().openDealer("SH01", 1);
        DealerStage away = stage().openDealer("SH02", 1);
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        Customer ming = CorrectionRules.registered(home, "王", "13812345678", "上海");
        Customer guest = CorrectionRules.registered(away, "李", "13812345678", "上海");
        Merge merge = centre.merged(ming, guest);
        CorrectionRules.verdicts(away, ming, Verdict.of(CustomerField.PHONE, false));
        centre.undo(merge).orElseThrow();

        assertThat(CorrectionRules.corrections(away, false))
                .extracting(CorrectionNotice::customer)
                .containsExactly(guest.id());
        CorrectionRules.corrected(home, ming, "王", "13912345678", "上海");
        stage().crm().jobs().runDue(10);
        assertThat(CorrectionRules.corrections(away, false))
                .as("what another dealer corrects of a stranger is none of its")
                .hasSize(1);
        CorrectionRules.corrected(away, guest, "李", "13712345678", "上海");
        CorrectionRules.verdicts(away, guest, Verdict.of(CustomerField.PHONE, true));
        assertThat(CorrectionRules.figures(away)).isEqualTo(new CorrectionFigures(1, 0, 0, 1));
    }

    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    default void whatAnotherSystemCallsWhoSurvivedElsewhereNamesTheDealersOwnCustomerAfterAnUndo() {
        DealerStage home = stage().openDealer("SH01", 1);
        DealerStage away = stage().openDealer("SH02", 1);
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        Customer ming = home.customer("王", "小明");
        Customer guest = away.customer("李", "娜");
        Merge merge = centre.merged(ming, guest);
        RegisterCustomer data = new RegisterCustomer(
                "王", "小明", null, List.of("13812345678"), null, null, new ReferenceInput("DMS", "4711"));
        away.crm()
                .customers()
                .correct(away.clerk(), new CorrectCustomer(guest.id().value(), data))
                .orElseThrow();
        centre.undo(merge).orElseThrow();
        assertThat(away.crm()
                        .customers()
                        .register(away.clerk(), data)
                        .orElseThrow()
                        .id())
                .isEqualTo(guest.id());
    }

    /** A dealer reached the survivor through another merge, which was taken back first. */
    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    default void aDealerTakesItsMergeBackAlsoWhereOneOfTheTwoIsForeignMeanwhile() {
        DealerStage home = stage().openDealer("SH01", 1);
        DealerStage away = stage().openDealer("SH02", 1);
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        MergeStage desk = MergeStage.of(away);
        Customer ming = home.customer("王", "小明");
        Customer guest = away.customer("李", "娜");
        Customer twin = away.customer("李", "纳");
        Merge first = centre.merged(ming, guest);
        desk.propose(ming, twin, 700).orElseThrow();
        Merge second = desk.merged(ming, twin);
        centre.undo(first).orElseThrow();

        desk.undoAsTwo(second).orElseThrow();
        assertThat(MergeStage.seen(away, twin.id()).id()).isEqualTo(twin.id());
        assertThatThrownBy(() -> MergeStage.seen(away, ming.id())).isInstanceOf(NotFoundException.class);
        assertThat(centre.seen(ming.id()).id()).isEqualTo(ming.id());
        assertThat(BookingRules.codeOf(centre.merge(ming, twin)))
                .as("they were found to be two")
                .isEqualTo(MergeRefusal.JUDGED_TWO);
        assertThatThrownBy(() -> desk.undoAsTwo(second))
                .as("again, of somebody whom the dealer does not know any more")
                .isInstanceOf(NotFoundException.class);
    }

    private static List<Visit> dayOf(DealerStage dealer) {
        return dealer.crm()
                .appointments()
                .day(dealer.clerk(), new SeeDay(LocalDate.of(2026, 3, 3)))
                .visits();
    }
}
