package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotOffer.OfferReason;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.ContactSource;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.VerificationState;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CustomerDetails.Contact;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.portal.BookOwn;
import dev.aftercare.usecase.portal.ComplainOwn;
import dev.aftercare.usecase.portal.ConsentOwn;
import dev.aftercare.usecase.portal.CorrectOwn;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.portal.IssuedLink;
import dev.aftercare.usecase.portal.MoveOwn;
import dev.aftercare.usecase.portal.OfferOwn;
import dev.aftercare.usecase.portal.OwnCar;
import dev.aftercare.usecase.portal.PreferOwn;
import dev.aftercare.usecase.portal.SelfServiceDesk;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers who serve themselves by a link (CUS-11). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface SelfServiceRules extends OnStage {

    private DealerStage dealer() {
        return stage().openDealer("SH01", 2).staffed(1, 2);
    }

    static IssuedLink issued(DealerStage dealer, UUID customer) {
        return dealer.crm()
                .portal()
                .issue(dealer.as(Role.CARE_AGENT), new IssueLink(customer))
                .orElseThrow();
    }

    /** The customer comes with a link. */
    static Call self(DealerStage dealer, UUID customer) {
        PortalLink link = dealer.crm()
                .portal()
                .authenticate(issued(dealer, customer).token())
                .orElseThrow();
        return Call.of(link.actor(), link.scope());
    }

    /** What the owner of a car sees of it. */
    static List<OwnCar> ownCars(DealerStage dealer, DealerVehicle car) {
        return desk(dealer).cars(self(dealer, owner(car)), PageOf.first(9)).items();
    }

    private static UUID owner(DealerVehicle car) {
        return car.owner().orElseThrow().value();
    }

    private static SelfServiceDesk desk(DealerStage dealer) {
        return dealer.crm().selfService();
    }

    private static BookOwn booking(DealerStage dealer, DealerVehicle car, String local) {
        return new BookOwn(car.id().value(), "maintenance", dealer.at(local), "please wash");
    }

    static List<JournalEntry> told(DealerStage dealer, Subject subject) {
        return dealer.crm()
                .journal()
                .timeline(dealer.as(Role.CARE_AGENT), new SeeTimeline(subject.kind(), subject.id(), PageOf.first(100)))
                .items();
    }

    @Test
    @Tag("CUS-11")
    @Tag("VEH-2")
    @Tag("HC-24")
    default void theCustomerSeesOwnCarsAndVisitsAndNothingOfTheOwnerBefore() {
        DealerStage dealer = dealer();
        DealerVehicle car = dealer.aCar();
        Visit before = HouseStage.open(dealer, car, null).orElseThrow();
        HouseStage.receive(dealer, before, 9_000).orElseThrow();
        Customer next = dealer.customer("赵", "六");
        Call earlier = self(dealer, owner(car));
        DealerVehicle sold = dealer.crm()
                .vehicles()
                .changeOwner(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new ChangeOwner(car.id().value(), next.id().value(), LocalDate.of(2026, 3, 2), null))
                .orElseThrow();
        Call later = self(dealer, next.id().value());

        assertThat(desk(dealer).own(later).customer()).isEqualTo(next);
        assertThat(desk(dealer).cars(later, PageOf.first(9)).items())
                .extracting(OwnCar::car)
                .extracting(DealerVehicle::id)
                .containsExactly(sold.id());
        assertThat(desk(dealer).visits(later, PageOf.first(9)).items()).isEmpty();
        assertThat(desk(dealer).cars(earlier, PageOf.first(9)).items()).isEmpty();
        assertThat(desk(dealer).visits(earlier, PageOf.first(9)).items())
                .extracting(Visit::id)
                .containsExactly(before.id());
    }

    @Test
    @Tag("CUS-11")
    @Tag("VIS-7")
    default void theProgressOfARepairAndItsPricesAreSeen() {
        DealerStage dealer = dealer();
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-10-01");
        Visit visit = HouseStage.open(dealer, car, null).orElseThrow();
        HouseStage.receive(dealer, visit, 9_000).orElseThrow();
        Visit ordered = HouseStage.ordered(dealer, visit, "450.00");
        Call self = self(dealer, owner(car));

        assertThat(desk(dealer).visits(self, PageOf.first(9)).items()).containsExactly(ordered);
        assertThat(desk(dealer).cars(self, PageOf.first(9)).items())
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.care()).isPresent();
                    assertThat(own.care().orElseThrow().warrantyEnds()).isPresent();
                });
    }

    @Test
    @Tag("CUS-11")
    @Tag("APT-1")
    @Tag("APT-2")
    @Tag("APT-7")
    default void theCustomerBooksMovesAndCancelsUnderTheRulesOfTheDesk() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        DealerVehicle rival = dealer.aCar();
        Call self = self(dealer, owner(car));

        assertThat(BookingRules.codeOf(desk(dealer).book(self, booking(dealer, car, "2026-03-02T10:00"))))
                .as("for the same day")
                .isEqualTo(AppointmentRefusal.SAME_DAY);
        Appointment booked = desk(dealer)
                .book(self, booking(dealer, car, "2026-03-04T09:00"))
                .orElseThrow();
        assertThat(booked.request().customer().value()).isEqualTo(owner(car));
        assertThat(told(dealer, booked.id().subject()).get(0).origin().actor()).isEqualTo("customer:" + owner(car));
        assertThat(BookingRules.codeOf(dealer.book(rival, "maintenance", "2026-03-04T09:00")))
                .as("held for both desks alike")
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(desk(dealer)
                        .offers(self, new OfferOwn("maintenance", LocalDate.of(2026, 3, 4)))
                        .orElseThrow()
                        .offers())
                .isNotEmpty();
        Appointment moved = desk(dealer)
                .move(self, new MoveOwn(booked.id().value(), dealer.at("2026-03-05T09:00")))
                .orElseThrow();
        dealer.booked(rival, "2026-03-04T09:00");
        assertThat(desk(dealer).appointments(self, PageOf.first(9)).items()).containsExactly(moved);
        Appointment cancelled = desk(dealer).cancel(self, booked.id().value()).orElseThrow();
        assertThat(cancelled.progress().state()).isEqualTo(AppointmentState.CANCELLED);
    }

    @Test
    @Tag("CUS-11")
    @Tag("APT-4")
    default void forACustomerOnlineNobodyElseIsReassignedAndNothingIsOfferedThatWouldNeedIt() {
        DealerStage dealer = RoomRules.whereRoomCanBeMadeAtHalfPastNine(stage());
        DealerVehicle car = dealer.aCar();
        Call self = self(dealer, owner(car));

        assertThat(BookingRules.codeOf(desk(dealer).book(self, booking(dealer, car, "2026-03-03T09:30"))))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        dealer.booked(dealer.aCar(), "2026-03-03T14:00");
        dealer.booked(dealer.aCar(), "2026-03-03T16:00");
        List<SlotOffer> offers = desk(dealer)
                .offers(self, new OfferOwn("half-day", LocalDate.of(2026, 3, 3)))
                .orElseThrow()
                .offers();
        assertThat(offers).isNotEmpty().allSatisfy(offer -> {
            assertThat(offer.why().reasons()).doesNotContain(OfferReason.ROOM_MADE);
            desk(dealer)
                    .book(
                            self,
                            new BookOwn(
                                    car.id().value(), "half-day", offer.slot().start(), null))
                    .orElseThrow();
        });
    }

    @Test
    @Tag("CUS-11")
    @Tag("NET-4")
    default void whatIsAnothersIsNotFoundAndWhatIsTheStaffsIsForbidden() {
        DealerStage dealer = dealer();
        DealerVehicle car = dealer.aCar();
        DealerVehicle other = dealer.aCar();
        Appointment theirs = dealer.booked(other, "2026-03-04T09:00");
        Call self = self(dealer, owner(car));

        assertThatThrownBy(() -> desk(dealer).book(self, booking(dealer, other, "2026-03-05T09:00")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk(dealer).cancel(self, theirs.id().value())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> desk(dealer).move(self, new MoveOwn(theirs.id().value(), dealer.at("2026-03-05T09:00"))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        desk(dealer).complain(self, new ComplainOwn(other.id().value(), "repair", "still loud", null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> dealer.crm().customers().find(self, owner(car)))
                .isInstanceOf(ForbiddenException.class);
        Call pretending = Call.in(dealer.dealer().id(), self.actor());
        BookAppointment asStaff = dealer.booking(other, "maintenance", "2026-03-05T09:00");
        assertThatThrownBy(() -> dealer.crm().appointments().book(pretending, asStaff))
                .as("a customer in the scope of a dealer")
                .isInstanceOf(ForbiddenException.class);
        Call asAnother = Call.of(self.actor(), self(dealer, owner(other)).scope());
        assertThatThrownBy(() -> desk(dealer).own(asAnother)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> desk(dealer).own(dealer.clerk())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("CUS-11")
    @Tag("CUS-3a")
    default void whatTheCustomerChangesComesFromThemAndIsNotVerified() {
        DealerStage dealer = dealer();
        Customer wang = dealer.customer("王", "小明");
        String phone = wang.contact().phones().get(0).digits();
        Call self = self(dealer, wang.id().value());

        Customer corrected = desk(dealer)
                .correct(
                        self,
                        new CorrectOwn(List.of(
                                new Contact(ContactPointKind.PHONE, phone, null),
                                new Contact(ContactPointKind.E_MAIL, "wang@example.cn", "home"))))
                .orElseThrow();

        assertThat(corrected.name()).isEqualTo(wang.name());
        assertThat(corrected.contact().points())
                .satisfiesExactly(known -> assertThat(known.source()).isEqualTo(ContactSource.DEALER), told -> {
                    assertThat(told.source()).isEqualTo(ContactSource.CUSTOMER);
                    assertThat(told.verification().state()).isEqualTo(VerificationState.UNVERIFIED);
                });
        assertThat(told(dealer, wang.id().subject()))
                .filteredOn(event -> event.type().equals("customer.corrected"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.facts()).containsEntry("source", "CUSTOMER");
                    assertThat(event.origin().actor()).isEqualTo("customer:" + wang.id());
                    assertThat(event.facts().values()).doesNotContain("wang@example.cn");
                });
        assertThat(desk(dealer).own(self).customer()).isEqualTo(corrected);
    }

    @Test
    @Tag("CUS-11")
    @Tag("CUS-2")
    @Tag("CMP-1")
    default void theCustomerSetsWishesAndComplains() {
        DealerStage dealer = dealer();
        DealerVehicle car = dealer.aCar();
        Call self = self(dealer, owner(car));

        desk(dealer)
                .prefer(self, new PreferOwn(ContactChannel.E_MAIL, null, null, "en"))
                .orElseThrow();
        Customer consenting = desk(dealer)
                .recordConsent(self, new ConsentOwn(ConsentPurpose.MARKETING, ContactChannel.E_MAIL, true, "2026-1"))
                .orElseThrow();
        Complaint complaint = desk(dealer)
                .complain(self, new ComplainOwn(car.id().value(), "repair", "still loud", "a new one"))
                .orElseThrow();

        assertThat(consenting.wishes().preferences().language()).contains("en");
        assertThat(consenting.wishes().consents().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.proof().means()).isEqualTo(Means.ONLINE);
            assertThat(entry.proof().by()).isEqualTo("customer:" + owner(car));
        });
        assertThat(complaint.grievance().channel()).isEqualTo(ComplaintChannel.WEB);
        assertThat(complaint.grievance().severity()).isEqualTo(ComplaintSeverity.ORDINARY);
        assertThat(desk(dealer).complaints(self, PageOf.first(9)).items()).containsExactly(complaint);
        assertThat(told(dealer, new Subject(SubjectKind.CUSTOMER, owner(car))))
                .extracting(JournalEntry::type)
                .contains("complaint.received", "customer.preferences-set", "customer.consent-given");
    }
}
