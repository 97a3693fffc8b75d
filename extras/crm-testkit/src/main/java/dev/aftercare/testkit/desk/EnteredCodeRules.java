package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.domain.accesscode.AccessCodePolicy;
import dev.aftercare.domain.accesscode.AccessCodeRefusal;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.accesscode.AskedCode;
import dev.aftercare.usecase.accesscode.EnterAccessCode;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long, how often and how many one-time codes there are (NET-2). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface EnteredCodeRules extends OnStage {

    @Test
    @Tag("NET-2")
    default void fiveTriesAndThenTheRightCodeOpensNothingEither() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        for (int attempt = 1; attempt <= 5; attempt++) {
            AccessCodeRules.assertNotValid(codes.enter(asked, CodeStage.not(digits)));
        }
        AccessCodeRules.assertNotValid(codes.enter(asked, digits));
        assertThatThrownBy(codes::history).isInstanceOf(NotFoundException.class);

        AskedCode again = codes.asked();
        String next = codes.digits();
        for (int attempt = 1; attempt <= 4; attempt++) {
            AccessCodeRules.assertNotValid(codes.enter(again, CodeStage.not(next)));
        }
        assertThat(codes.enter(again, next).isAccepted()).as("the fifth").isTrue();
    }

    @Test
    @Tag("NET-2")
    default void aTryStaysTakenWhateverBecomesOfTheCallersUnitOfWork() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        Call call = codes.other().as(Role.SERVICE_ADVISOR);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> stage().crm().together(call, crm -> {
                        AccessCodeRules.assertNotValid(crm.accessCodes()
                                .enter(call, new EnterAccessCode(asked.id().value(), CodeStage.not(digits))));
                        throw new IllegalStateException("rolled back");
                    }))
                    .hasMessage("rolled back");
        }
        AccessCodeRules.assertNotValid(codes.enter(asked, digits));
    }

    @Test
    @Tag("NET-2")
    default void aCodeIsUsedOnceAndARepeatOfTheRequestIsAnsweredAgain() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        Call keyed = codes.other().as(Role.SERVICE_ADVISOR).keyed("code-1");
        EnterAccessCode command = new EnterAccessCode(asked.id().value(), digits);
        Access opened = stage().crm().accessCodes().enter(keyed, command).orElseThrow();
        assertThat(stage().crm().accessCodes().enter(keyed, command).orElseThrow())
                .isEqualTo(opened);
        AccessCodeRules.assertNotValid(codes.enter(asked, digits));
        stage().pass(Duration.ofDays(2));
        runJobs();
        assertThat(stage().crm().accessCodes().enter(keyed, command).orElseThrow())
                .as("when the code is forgotten")
                .isEqualTo(opened);
    }

    @Test
    @Tag("NET-2")
    default void aCodeIsOverAfterTenMinutes() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode first = codes.asked();
        String digits = codes.digits();
        stage().pass(Duration.ofMinutes(10).minusNanos(1_000));
        assertThat(codes.enter(first, digits).isAccepted()).isTrue();
        AskedCode second = codes.asked();
        String next = codes.digits();
        stage().pass(Duration.ofMinutes(10));
        AccessCodeRules.assertNotValid(codes.enter(second, next));
        AskedCode unsent = codes.asked();
        stage().pass(Duration.ofMinutes(10));
        assertThat(codes.sent()).as("nobody is sent a code that is over").hasSize(2);
        AccessCodeRules.assertNotValid(codes.enter(unsent, next));
    }

    @Test
    @Tag("NET-2")
    default void aNewCodeEndsTheFormerOneOfTheSameDealer() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode former = codes.asked();
        String digits = codes.digits();
        DealerStage third = stage().openDealer("SH03", 1);
        AskedCode elsewhere = third.crm()
                .accessCodes()
                .ask(
                        third.as(Role.SERVICE_ADVISOR),
                        AskAccessCode.ofVin(codes.car().vin().toString()))
                .orElseThrow();
        String thirds = codes.digits();
        AskedCode newer = codes.asked();
        AccessCodeRules.assertNotValid(codes.enter(former, digits));
        String next = codes.digits();
        AccessCodeRules.assertNotValid(codes.enter(former, next));
        assertThat(codes.enter(newer, next).isAccepted()).isTrue();
        assertThat(codes.enter(third, elsewhere, thirds).isAccepted()).isTrue();
    }

    @Test
    @Tag("NET-2")
    default void aCodeThatCouldNotBeSentIsFollowedByAnotherOneAndOnlyTheLastIsRight() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        stage().theLineIsDead(true);
        assertThat(codes.sent()).isEmpty();
        stage().theLineIsDead(false);
        assertThat(codes.sent()).as("not before a minute has passed").isEmpty();
        stage().pass(Duration.ofMinutes(1));
        stage().diesAfterTheNextDelivery();
        assertThatThrownBy(codes::sent).isInstanceOf(Stage.Killed.class);
        stage().pass(Duration.ofMinutes(1));
        List<Delivery> sent = codes.sent();
        assertThat(sent).hasSize(2).extracting(Delivery::id).doesNotHaveDuplicates();
        assertThat(sent)
                .as("minutes that are left")
                .extracting(message -> message.wording().arguments().get("minutes"))
                .containsExactly("9", "8");
        stage().pass(Duration.ofMinutes(1));
        assertThat(codes.sent()).as("it has arrived").hasSize(2);
        AccessCodeRules.assertNotValid(codes.enter(asked, CodeStage.digits(sent.get(0))));
        assertThat(codes.enter(asked, CodeStage.digits(sent.get(1))).isAccepted())
                .isTrue();
    }

    @Test
    @Tag("NET-2")
    default void aDealerAsksThirtyTimesAnHourAndACarsOwnerIsWrittenToFiveTimesADay() {
        CodeStage codes = CodeStage.on(stage());
        AccessCodePolicy policy = AccessCodePolicy.standard();
        for (int time = 1; time <= policy.perDealerAndHour(); time++) {
            assertThat(codes.ask().isAccepted()).isTrue();
            codes.sent();
        }
        assertThat(codes.sent()).hasSize(policy.perCarAndDay());
        Outcome<AskedCode> tooMany = codes.ask(AskAccessCode.ofPlate("京B99999"));
        assertThat(BookingRules.codeOf(tooMany)).isEqualTo(AccessCodeRefusal.TOO_MANY);
        assertThat(BookingRules.refusalOf(tooMany).arguments()).isEqualTo(Map.of("limit", "30"));
        stage().pass(Duration.ofHours(1));
        assertThat(codes.ask().isAccepted()).isTrue();
        assertThat(codes.sent()).hasSize(policy.perCarAndDay());
        stage().pass(Duration.ofDays(1).minusHours(1));
        assertThat(codes.ask().isAccepted()).isTrue();
        assertThat(codes.sent()).hasSize(policy.perCarAndDay() + 1);
    }

    /** Each try may have reached the person, whatever the channel says. */
    @Test
    @Tag("NET-2")
    default void triesThatFailedCountForTheCarAndOneCodeIsTriedThreeTimes() {
        CodeStage codes = CodeStage.on(stage());
        stage().theLineIsDead(true);
        codes.asked();
        assertThat(triesOfTenMinutes(codes)).isEqualTo(AccessCode.MOST_SENDINGS);
        codes.asked();
        assertThat(triesOfTenMinutes(codes))
                .isEqualTo(AccessCodePolicy.standard().perCarAndDay() - 3);
        codes.asked();
        assertThat(triesOfTenMinutes(codes)).isZero();
        stage().theLineIsDead(false);
        stage().pass(Duration.ofDays(1));
        codes.asked();
        assertThat(codes.sent()).hasSize(1);
    }

    /** How many messages a dead line was given. */
    private int triesOfTenMinutes(CodeStage codes) {
        int tries = 0;
        for (int minute = 1; minute <= 10; minute++) {
            tries += codes.failed();
            stage().pass(Duration.ofMinutes(1));
        }
        return tries;
    }

    @Test
    @Tag("NET-2")
    @Tag("CUS-9")
    default void theKeyOfARequestIsForgottenWithItsCode() {
        CodeStage codes = CodeStage.on(stage());
        Call keyed = codes.other().as(Role.SERVICE_ADVISOR).keyed("code-1");
        AskAccessCode command =
                AskAccessCode.ofPlate(codes.car().plate().orElseThrow().toString());
        AskedCode first = codes.desk().ask(keyed, command).orElseThrow();
        stage().pass(Duration.ofDays(1));
        runJobs();
        assertThat(codes.desk().ask(keyed, command).orElseThrow()).isEqualTo(first);
        stage().pass(Duration.ofNanos(1_000));
        runJobs();
        assertThat(codes.desk().ask(keyed, command).orElseThrow().id()).isNotEqualTo(first.id());
    }

    @Test
    @Tag("NET-2")
    default void whatNoLimitCountsAnyMoreIsForgotten() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        stage().pass(Duration.ofDays(1));
        runJobs();
        AccessCodeRules.assertNotValid(codes.enter(asked, "123456"));
        stage().pass(Duration.ofNanos(1_000));
        runJobs();
        assertThatThrownBy(() -> codes.enter(asked, "123456")).isInstanceOf(NotFoundException.class);
    }
}
