package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.accesscode.AccessCodeRefusal;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.WatchedStorage.Watcher;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.accesscode.AskedCode;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.journal.ReadJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The person's one-time code opens the history of their car to a dealer (NET-2). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface AccessCodeRules extends OnStage {

    @Test
    @Tag("NET-2")
    default void theCodeOfTheOwnersPhoneOpensTheHistoryForNinetyDays() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        assertThat(asked.until()).isEqualTo(stage().now().plus(Duration.ofMinutes(10)));
        assertThat(asked.tries()).isEqualTo(5);

        Delivery message = codes.sent().get(0);
        String digits = CodeStage.digits(message);
        assertThat(digits).matches("[0-9]{6}");
        assertThat(message.address()).isEqualTo("+8613800000001");
        assertThat(message).asString().doesNotContain(digits);
        assertThat(Texts.of(message)).contains(digits, "Dealer SH02", "VW Golf", "90", "10");
        assertThatThrownBy(codes::history).isInstanceOf(NotFoundException.class);

        Access ground = codes.enter(asked, digits).orElseThrow();
        assertThat(ground.ground()).isEqualTo(GroundKind.ONE_TIME_CODE);
        assertThat(ground.subject()).isEqualTo(codes.car().id().subject());
        assertThat(codes.history().readings()).isEmpty();
        stage().pass(Duration.ofDays(90).minusNanos(1_000));
        assertThat(codes.history().readings()).isEmpty();
        stage().pass(Duration.ofNanos(1_000));
        assertThatThrownBy(codes::history).isInstanceOf(NotFoundException.class);
        assertThat(ran("ended-grounds")).isEqualTo(1);
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void theAnswerIsTheSameWhoeverKnowsTheCar() {
        CodeStage codes = CodeStage.unverified(stage());
        AskedCode known = codes.asked();
        AskedCode plate = codes.ask(
                        AskAccessCode.ofPlate(codes.car().plate().orElseThrow().toString()))
                .orElseThrow();
        AskedCode unknown = codes.ask(AskAccessCode.ofVin("WVWZZZ1JZ3W999999")).orElseThrow();
        AskedCode nobodys = codes.ask(AskAccessCode.ofPlate("京B99999")).orElseThrow();
        assertThat(List.of(known, plate, unknown, nobodys))
                .extracting(AskedCode::until, AskedCode::tries)
                .containsOnly(tuple(known.until(), 5));
        assertThat(codes.sent()).as("nobody has a verified phone").isEmpty();
        for (AskedCode asked : List.of(known, plate, unknown, nobodys)) {
            assertNotValid(codes.enter(asked, "123456"));
            assertThat(SelfServiceRules.told(codes.other(), asked.id().subject()))
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.type()).isEqualTo("access-code.asked");
                        assertThat(event.subjects()).containsExactly(asked.id().subject());
                        assertThat(event.facts()).containsOnlyKeys("until");
                    });
        }
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void aRepeatedRequestIsAnsweredTheSameWhateverHasBecomeOfTheCode() {
        CodeStage codes = CodeStage.on(stage());
        for (AskAccessCode command :
                List.of(AskAccessCode.ofVin(codes.car().vin().toString()), AskAccessCode.ofVin("WVWZZZ1JZ3W999999"))) {
            Call advisor = codes.other().as(Role.SERVICE_ADVISOR);
            Call keyed = advisor.keyed(Objects.requireNonNull(command.vin()));
            AskedCode first = codes.desk().ask(keyed, command).orElseThrow();
            codes.sent();
            stage().pass(Duration.ofMinutes(1));
            assertNotValid(codes.enter(first, "123456"));
            assertThat(codes.desk().ask(keyed, command).orElseThrow())
                    .as("a try was taken")
                    .isEqualTo(first);
            codes.desk().ask(advisor, command).orElseThrow();
            assertThat(codes.desk().ask(keyed, command).orElseThrow())
                    .as("another one has followed")
                    .isEqualTo(first);
        }
    }

    @Test
    @Tag("NET-2")
    default void aCarIsFoundByThePlateThatItCarriesToo() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.ask(
                        AskAccessCode.ofPlate(codes.car().plate().orElseThrow().toString()))
                .orElseThrow();
        assertThat(codes.enter(asked, codes.digits()).isAccepted()).isTrue();
        assertThatThrownBy(() -> codes.ask(new AskAccessCode(null, null))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> codes.ask(new AskAccessCode(codes.car().vin().toString(), "京B99999")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("NET-2")
    default void anotherDealerCanNotUseACode() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        DealerStage third = stage().openDealer("SH03", 1);
        assertThatThrownBy(() -> codes.enter(third, asked, digits)).isInstanceOf(NotFoundException.class);
        AskedCode own = third.crm()
                .accessCodes()
                .ask(
                        third.as(Role.SERVICE_ADVISOR),
                        AskAccessCode.ofVin(codes.car().vin().toString()))
                .orElseThrow();
        assertNotValid(codes.enter(third, own, digits));
        assertThat(codes.enter(asked, digits).isAccepted())
                .as("no try of it was taken")
                .isTrue();
        assertThatThrownBy(() ->
                        third.crm().accessCodes().ask(third.as(Role.TECHNICIAN), AskAccessCode.ofPlate("京B99999")))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("NET-2")
    @Tag("VEH-2")
    default void aFormerOwnersCodeOpensNothing() {
        CodeStage codes = CodeStage.on(stage());
        Customer buyer = MergeStage.person(codes.seller(), "李", "雷", "13800000002");
        codes.verified(buyer.id());
        AskedCode sent = codes.asked();
        String digits = codes.digits();
        codes.soldTo(buyer);
        assertNotValid(codes.enter(sent, digits));

        codes.asked();
        assertThat(codes.sent().get(1).address()).as("the present owner's").isEqualTo("+8613800000002");
    }

    @Test
    @Tag("NET-2")
    @Tag("CUS-9")
    default void whoIsErasedOpensNothingAndIsNotWrittenTo() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode sent = codes.asked();
        String digits = codes.digits();
        assertThat(RightsStage.of(codes.seller()).erase(codes.owner().id()).isAccepted())
                .as("a code gives the other dealer no ground")
                .isTrue();
        assertNotValid(codes.enter(sent, digits));
        codes.asked();
        assertThat(codes.sent()).hasSize(1);
    }

    @Test
    @Tag("NET-2")
    @Tag("CUS-4b")
    default void whoWasMergedIsWrittenToByTheSurvivorsPhone() {
        CodeStage codes = CodeStage.unverified(stage());
        Customer twin = MergeStage.person(codes.seller(), "王", "晓明", "13800000009");
        codes.verified(twin.id());
        MergeStage.of(codes.seller()).merged(twin, codes.owner());
        AskedCode asked = codes.asked();
        assertThat(codes.sent()).singleElement().extracting(Delivery::address).isEqualTo("+8613800000009");
        assertThat(codes.enter(asked, codes.digits()).isAccepted()).isTrue();
    }

    @Test
    @Tag("NET-2")
    @Tag("CUS-4b")
    default void whoIsMergedBetweenSendingAndEnteringIsTheSamePerson() {
        CodeStage codes = CodeStage.on(stage());
        Customer twin = MergeStage.person(codes.seller(), "王", "晓明", "13800000009");
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        MergeStage.of(codes.seller()).merged(twin, codes.owner());
        assertThat(codes.enter(asked, digits).isAccepted()).isTrue();
    }

    @Test
    @Tag("NET-2")
    @Tag("CUS-2")
    default void aCodeIsNoMarketingButNothingIsSentAgainstAWithdrawal() {
        CodeStage codes = CodeStage.on(stage());
        stage().itIs("2026-03-02T15:30:00Z"); // half past eleven at night
        codes.onlyAfterConsent();
        codes.asked();
        assertThat(codes.sent()).as("they stand there and ask for it").hasSize(1);
        codes.withdrawn(ConsentPurpose.MARKETING);
        codes.asked();
        assertThat(codes.sent()).hasSize(2);
        codes.withdrawn(ConsentPurpose.SERVICE);
        AskedCode asked = codes.asked();
        assertThat(codes.sent()).hasSize(2);
        assertNotValid(codes.enter(asked, "123456"));
    }

    @Test
    @Tag("NET-2")
    default void aCodeWaitsForNoOtherJobAndNoJobForAScan() {
        List<String> calls = new ArrayList<>();
        Watcher watcher = new Watcher() {
            @Override
            public void before(String call) {
                calls.add(call);
            }
        };
        Stage.again(new WatchedStorage(storage(), watcher), stage().erasures())
                .crm()
                .jobs()
                .runDue(100);
        assertThat(calls)
                .filteredOn(call -> !call.startsWith("Storage.") && !call.startsWith("UnitOfWork."))
                .startsWith("AccessCodes.toSend")
                .endsWith("DuplicateScans.lockUnfinished");
    }

    @Test
    @Tag("NET-2")
    default void openingRefusingAndLookingStandInTheBooks() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        assertNotValid(codes.enter(asked, CodeStage.not(digits)));
        Instant before = stage().now();
        Access ground = codes.enter(asked, digits).orElseThrow();
        codes.history();
        assertThat(ground.since()).isEqualTo(before);
        List<JournalEntry> books = books(codes.other());
        assertThat(books)
                .extracting(JournalEntry::type)
                .contains("access-code.asked", "access.refused", "access.opened")
                .doesNotContain("access-code.sent");
        assertThat(books)
                .filteredOn(event -> event.type().startsWith("access."))
                .extracting(JournalEntry::facts)
                .containsOnly(new TreeMap<>(Map.of("ground", "ONE_TIME_CODE")));
        assertThat(books).noneMatch(event -> event.facts().containsValue(digits));
        try (UnitOfWork unit = storage().begin(Scope.of(codes.other().dealer().id()), before)) {
            assertThat(unit.looks()
                            .at(codes.car().id().subject(), PageRequest.first(9))
                            .items())
                    .singleElement()
                    .extracting(Look::ground)
                    .isEqualTo(GroundKind.ONE_TIME_CODE);
        }
    }

    private static List<JournalEntry> books(DealerStage dealer) {
        return dealer.crm()
                .journal()
                .read(dealer.as(Role.INTEGRATION), ReadJournal.fromStart(200))
                .entries();
    }

    static void assertNotValid(Outcome<?> outcome) {
        assertThat(BookingRules.codeOf(outcome)).isEqualTo(AccessCodeRefusal.NOT_VALID);
        assertThat(BookingRules.refusalOf(outcome).arguments()).isEmpty();
    }
}
