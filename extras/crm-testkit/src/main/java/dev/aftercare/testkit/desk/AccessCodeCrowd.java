package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.accesscode.AccessCodePolicy;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.accesscode.AskedCode;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who ask for and enter one-time codes at the same instant (NET-2). */
interface AccessCodeCrowd extends OnStage {

    int THREADS = 12;

    @Test
    @Tag("NET-2")
    default void aCodeThatManyEnterAtOnceOpensForOne() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        List<Outcome<Access>> answers = Crowd.of(THREADS, () -> codes.enter(asked, digits));
        assertThat(answers).filteredOn(Outcome::isAccepted).hasSize(1);
    }

    @Test
    @Tag("NET-2")
    default void whoGuessesInManyThreadsHasFiveTriesToo() {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        Crowd.of(THREADS, () -> codes.enter(asked, CodeStage.not(digits))).forEach(AccessCodeRules::assertNotValid);
        AccessCodeRules.assertNotValid(codes.enter(asked, digits));
    }

    /** Each waits a moment for the other one to have counted too, which it can not while the first one has not ended. */
    @Test
    @Tag("NET-2")
    default void aDealersLimitHoldsForTwoWhoAskAtOnce() {
        CodeStage codes = CodeStage.on(stage());
        for (int time = 1; time < AccessCodePolicy.standard().perDealerAndHour(); time++) {
            codes.asked();
        }
        CountDownLatch counted = new CountDownLatch(2);
        WatchedStorage watched = new WatchedStorage(storage(), new WatchedStorage.Watcher() {
            @Override
            public void after(String call) {
                if (call.equals("AccessCodes.countAsked")) {
                    counted.countDown();
                    ErasureCrowd.isReached(counted);
                }
            }
        });
        Crm crm = Stage.again(watched, stage().erasures()).crm();
        AskAccessCode command = AskAccessCode.ofPlate("京B99999");
        List<Outcome<AskedCode>> answers =
                Crowd.of(2, () -> crm.accessCodes().ask(codes.other().as(Role.SERVICE_ADVISOR), command));
        assertThat(answers).filteredOn(Outcome::isAccepted).hasSize(1);
    }
}
