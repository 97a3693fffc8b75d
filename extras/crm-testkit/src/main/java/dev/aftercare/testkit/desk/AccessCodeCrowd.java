package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.accesscode.AccessCodePolicy;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.accesscode.AskedCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who ask for and enter one-time codes at the same instant (NET-2). */
interface AccessCodeCrowd extends OnStage {

    int THREADS = 12;

    @Test
    @Tag("NET-2")
    default void aCodeThatManyEnterAtOnceOpensForOne() throws Exception {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        List<Outcome<Access>> answers = together(() -> codes.enter(asked, digits));
        assertThat(answers).filteredOn(Outcome::isAccepted).hasSize(1);
    }

    @Test
    @Tag("NET-2")
    default void whoGuessesInManyThreadsHasFiveTriesToo() throws Exception {
        CodeStage codes = CodeStage.on(stage());
        AskedCode asked = codes.asked();
        String digits = codes.digits();
        together(() -> codes.enter(asked, CodeStage.not(digits))).forEach(AccessCodeRules::assertNotValid);
        AccessCodeRules.assertNotValid(codes.enter(asked, digits));
    }

    @Test
    @Tag("NET-2")
    default void aDealersLimitHoldsHoweverManyAskAtOnce() throws Exception {
        CodeStage codes = CodeStage.on(stage());
        List<List<Outcome<AskedCode>>> answers = together(() -> IntStream.range(0, 4)
                .mapToObj(time -> codes.ask(AskAccessCode.ofPlate("京B99999")))
                .toList());
        assertThat(answers.stream().flatMap(List::stream))
                .filteredOn(Outcome::isAccepted)
                .hasSize(AccessCodePolicy.standard().perDealerAndHour());
    }

    private static <T> List<T> together(Callable<T> each) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<T> waiting = () -> {
                start.await();
                return each.call();
            };
            List<T> answers = new ArrayList<>();
            for (Future<T> answer :
                    threads.invokeAll(IntStream.range(0, THREADS).mapToObj(i -> waiting).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
