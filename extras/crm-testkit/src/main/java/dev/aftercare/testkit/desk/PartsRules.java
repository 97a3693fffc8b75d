package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotOffer.OfferReason;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine.Stock;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.parts.PartsQuote;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.QuoteParts;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.portal.BookOwn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prices and stock of parts before a booking, kept with it (APT-5b). It is Monday 2026-03-02. */
interface PartsRules extends OnStage {

    MoneyInput TOLD = new MoneyInput("365.00", "CNY");

    @Test
    @Tag("APT-5b")
    default void aQuoteTellsEachPartOnceWithPriceAndStockAndWhenAllIsThere() {
        PartsStage parts = PartsStage.at(stage(), storage());
        parts.supply().arriving("OIL", 5, "2026-03-06", "80.00");
        parts.supply().inStock("FILTER", 1, "45.00");
        parts.supply().inStock("PAD", 2, "120.50");

        PartsQuote quote = quote(parts, new QuoteParts("maintenance", List.of("brakes"), null));

        assertThat(quote.needs())
                .containsExactly(new PartNeed("FILTER", 1), new PartNeed("OIL", 5), new PartNeed("PAD", 2));
        assertThat(quote.lines())
                .extracting(line -> line.stock())
                .containsExactly(Stock.IN_STOCK, Stock.ARRIVING, Stock.IN_STOCK);
        assertThat(quote.total()).contains(Money.of("686.00", "CNY"));
        assertThat(quote.thereOn()).contains(LocalDate.of(2026, 3, 6));
        assertThat(quote(parts, QuoteParts.of("check")).lines()).isEmpty();
        assertThat(BookingRules.codeOf(
                        parts.crm().appointments().parts(parts.dealer().clerk(), QuoteParts.of("gearbox"))))
                .isEqualTo(AppointmentRefusal.SERVICE_NOT_OFFERED);
    }

    @Test
    @Tag("APT-5b")
    default void whatWasToldIsKeptWithTheAppointmentWhateverComesAfter() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        Appointment told = parts.book(
                        parts.booking(parts.dealer().aCar(), "2026-03-03T09:00").telling(TOLD))
                .orElseThrow();
        Appointment untold = parts.booked("2026-03-03T10:00");
        parts.supply().inStock("OIL", 4, "99.00");

        PartsPick kept = parts.pick(told).orElseThrow();
        assertThat(kept.told()).contains(Money.of("365.00", "CNY"));
        assertThat(kept.quote().total()).contains(Money.of("365.00", "CNY"));
        assertThat(kept.quote().at()).isEqualTo(stage().now());
        assertThat(parts.pick(untold).orElseThrow())
                .returns(Optional.empty(), PartsPick::told)
                .returns(
                        Optional.of(Money.of("365.00", "CNY")),
                        pick -> pick.quote().total());
        Appointment check = parts.dealer()
                .book(parts.dealer().aCar(), "check", "2026-03-04T09:00")
                .orElseThrow();
        assertThat(parts.pick(check)).as("needs nothing").isEmpty();
    }

    @Test
    @Tag("APT-5b")
    default void aPriceThatHasChangedSinceItWasToldRefusesWithTheNewOne() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        parts.supply().inStock("OIL", 4, "90.00");
        BookAppointment command = parts.booking(parts.dealer().aCar(), "2026-03-03T09:00");

        Refusal refusal = parts.book(command.telling(TOLD)).fold(booked -> null, refused -> refused);
        assertThat(refusal.code()).isEqualTo(AppointmentRefusal.PARTS_PRICE_CHANGED);
        assertThat(refusal.arguments()).containsEntry("told", "365.00 CNY").containsEntry("price", "405.00 CNY");
        assertThat(parts.book(command.telling(new MoneyInput("405.00", "CNY"))).isAccepted())
                .isTrue();
        assertThat(BookingRules.codeOf(parts.book(parts.dealer()
                        .booking(parts.dealer().aCar(), "check", "2026-03-03T11:00")
                        .telling(TOLD))))
                .as("told a price for work that needs no parts")
                .isEqualTo(AppointmentRefusal.PARTS_PRICE_CHANGED);
    }

    @Test
    @Tag("APT-5b")
    default void aDayBeforeThePartsArriveIsRefusedUnlessItIsMeant() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        parts.supply().arriving("OIL", 4, "2026-03-06", "80.00");
        BookAppointment early = parts.booking(parts.dealer().aCar(), "2026-03-05T09:00");

        Refusal refusal = parts.book(early).fold(booked -> null, refused -> refused);
        assertThat(refusal.code()).isEqualTo(AppointmentRefusal.PARTS_NOT_THERE);
        assertThat(refusal.arguments()).containsEntry("day", "2026-03-06");
        assertThat(((SlotOffers) refusal.betterOffer().orElseThrow()).offers())
                .isNotEmpty()
                .allMatch(offer -> !offer.date().isBefore(LocalDate.of(2026, 3, 6)));
        Appointment onTheDay = parts.booked("2026-03-06T09:00");
        assertThat(parts.book(early.despiteTheParts()).isAccepted()).isTrue();

        MoveAppointment earlier =
                MoveAppointment.to(onTheDay.id().value(), parts.dealer().at("2026-03-05T11:00"));
        assertThat(BookingRules.codeOf(
                        parts.crm().appointments().move(parts.dealer().clerk(), earlier)))
                .isEqualTo(AppointmentRefusal.PARTS_NOT_THERE);
        MoveAppointment meant =
                new MoveAppointment(earlier.appointment(), earlier.start(), null, null, null, null, null, true);
        assertThat(parts.crm()
                        .appointments()
                        .move(parts.dealer().clerk(), meant)
                        .isAccepted())
                .isTrue();
    }

    @Test
    @Tag("APT-5b")
    default void partsOfWhichNothingIsKnownRefuseNothing() {
        PartsStage parts = PartsStage.at(stage(), storage());
        PartsQuote quote = quote(parts, QuoteParts.of("maintenance"));
        assertThat(quote.lines()).hasSize(2).allMatch(line -> line.stock() == Stock.UNKNOWN);
        assertThat(quote.total()).isEmpty();
        parts.supply().isDown(true);
        assertThat(quote(parts, QuoteParts.of("maintenance")).lines()).isEqualTo(quote.lines());

        Appointment booked = parts.book(
                        parts.booking(parts.dealer().aCar(), "2026-03-03T09:00").telling(TOLD))
                .orElseThrow();
        assertThat(parts.pick(booked).orElseThrow().told())
                .as("told from a list of the desk's own")
                .contains(Money.of("365.00", "CNY"));
    }

    @Test
    @Tag("APT-5b")
    @Tag("APT-3")
    default void nothingIsOfferedBeforeThePartsAreThereHoweverLateThatIs() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        for (LocalDate there : List.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 25))) {
            parts.supply().arriving("FILTER", 1, there.toString(), "45.00");
            List<SlotOffer> offers = offers(parts, LocalDate.of(2026, 3, 3));
            assertThat(offers).hasSize(2).allSatisfy(offer -> {
                assertThat(offer.date()).isEqualTo(there);
                assertThat(offer.why().reasons())
                        .contains(OfferReason.PARTS_THERE)
                        .doesNotContain(OfferReason.NEAREST_FREE);
            });
        }
        parts.supply().arriving("FILTER", 1, "2026-03-03", "45.00");
        assertThat(offers(parts, LocalDate.of(2026, 3, 3)))
                .hasSize(2)
                .allSatisfy(offer -> assertThat(offer.why().reasons()).contains(OfferReason.WISHED_DAY));
    }

    @Test
    @Tag("CUS-11")
    @Tag("APT-5b")
    default void whoBooksOnlineSeesThePriceAndMeetsTheSameRules() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        var car = parts.dealer().aCar();
        var self =
                SelfServiceRules.self(parts.dealer(), car.owner().orElseThrow().value());
        assertThat(parts.crm()
                        .selfService()
                        .parts(self, QuoteParts.of("maintenance"))
                        .orElseThrow()
                        .total())
                .contains(TOLD.toMoney());
        BookOwn cheaper = new BookOwn(
                car.id().value(),
                "maintenance",
                parts.dealer().at("2026-03-03T09:00"),
                null,
                null,
                null,
                null,
                new MoneyInput("300.00", "CNY"));
        assertThat(BookingRules.codeOf(parts.crm().selfService().book(self, cheaper)))
                .isEqualTo(AppointmentRefusal.PARTS_PRICE_CHANGED);
        BookOwn right =
                new BookOwn(cheaper.vehicle(), cheaper.service(), cheaper.start(), null, null, null, null, TOLD);
        Appointment booked = parts.crm().selfService().book(self, right).orElseThrow();
        assertThat(parts.pick(booked).orElseThrow().told()).contains(TOLD.toMoney());
        parts.crm().selfService().cancel(self, booked.id().value()).orElseThrow();
        assertThat(parts.ran()).isEqualTo(1);
        assertThat(parts.supply().heard()).containsExactly("release");
    }

    @Test
    @Tag("APT-2")
    default void nobodyIsAskedInsideASharedUnitOfWork() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        parts.supply().arriving("OIL", 4, "2026-03-06", "80.00");
        BookAppointment command = parts.booking(parts.dealer().aCar(), "2026-03-03T09:00");

        Appointment booked = parts.crm()
                .together(
                        parts.dealer().clerk(),
                        shared -> shared.appointments().book(parts.dealer().clerk(), command))
                .orElseThrow();
        assertThat(parts.pick(booked).orElseThrow().quote().lines()).allMatch(line -> line.stock() == Stock.UNKNOWN);
    }

    @Test
    @Tag("APT-7")
    @Tag("APT-5b")
    default void nobodyIsSwappedToADayBeforeTheirPartsAreThere() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        Appointment soon = parts.booked("2026-03-04T09:00");
        parts.supply().arriving("OIL", 4, "2026-03-06", "80.00");
        Appointment later = parts.booked("2026-03-06T09:00");
        Outcome<Appointment> swapped =
                parts.crm().appointments().swap(parts.dealer().clerk(), SwapRules.of(soon, later));
        assertThat(BookingRules.codeOf(swapped)).isEqualTo(AppointmentRefusal.PARTS_NOT_THERE);
        assertThat(SwapRules.now(parts.dealer(), later)).isEqualTo(later);
        parts.stocked();
        assertThat(parts.crm()
                        .appointments()
                        .swap(parts.dealer().clerk(), SwapRules.of(soon, later))
                        .isAccepted())
                .isTrue();
    }

    private static PartsQuote quote(PartsStage parts, QuoteParts question) {
        return parts.crm()
                .appointments()
                .parts(parts.dealer().clerk(), question)
                .orElseThrow();
    }

    private static List<SlotOffer> offers(PartsStage parts, LocalDate wished) {
        return parts.crm()
                .appointments()
                .offers(parts.dealer().clerk(), new FindOffers("maintenance", wished, null))
                .orElseThrow()
                .offers();
    }
}
