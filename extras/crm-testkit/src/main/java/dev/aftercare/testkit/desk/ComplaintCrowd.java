package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintRefusal;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several who do the same to a complaint at the same instant (CMP-2, CMP-3c). */
interface ComplaintCrowd extends OnStage {

    @Test
    @Tag("CMP-2")
    default void ofTwoWhoTakeItAtTheSameInstantOneHasIt() throws InterruptedException, ExecutionException {
        ComplaintStage dealer = new ComplaintStage(stage().openDealer("SH01", 1));
        StaffMember one = dealer.hire(Role.CARE_AGENT);
        StaffMember two = dealer.hire(Role.CARE_AGENT);
        Complaint complaint = dealer.received();

        List<Outcome<Complaint>> outcomes = together(Stream.of(one, two)
                .<Callable<Outcome<Complaint>>>map(person -> () -> dealer.take(complaint, person))
                .toList());

        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .singleElement()
                .matches(outcome -> BookingRules.codeOf(outcome) == ComplaintRefusal.TAKEN_ALREADY);
    }

    @Test
    @Tag("CMP-3c")
    @Tag("HC-6")
    default void twoServersThatRunTheJobAtTheSameInstantTellEveryLevelOnce()
            throws InterruptedException, ExecutionException {
        ComplaintStage dealer = new ComplaintStage(stage().openDealer("SH01", 1));
        List<Complaint> complaints = List.of(dealer.received(), dealer.received(), dealer.received());
        stage().pass(Duration.ofDays(3));

        Callable<Object> run = () -> dealer.dealer().crm().jobs().runDue(100);
        together(List.of(run, run));
        dealer.dealer().crm().jobs().runDue(100);

        assertThat(complaints).allSatisfy(complaint -> {
            assertThat(dealer.seen(complaint).clock().fired()).hasSize(5);
            assertThat(dealer.told(complaint)).hasSize(6);
        });
    }

    @Test
    @Tag("CMP-1")
    default void theSameReferenceAtTheSameInstantIsOneComplaint() throws InterruptedException, ExecutionException {
        ComplaintStage dealer = new ComplaintStage(stage().openDealer("SH01", 1));
        ReceiveComplaint command = dealer.complaining().known("dms", "4711");
        Callable<Complaint> receive =
                () -> dealer.desk().receive(dealer.agent(), command).orElseThrow();

        List<Complaint> received = together(List.of(receive, receive));

        assertThat(received.get(0)).isEqualTo(received.get(1));
    }

    private static <T> List<T> together(List<Callable<T>> asked) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(asked.size());
        ExecutorService threads = Executors.newFixedThreadPool(asked.size());
        List<T> answers = new ArrayList<>();
        try {
            List<Callable<T>> waiting = asked.stream()
                    .<Callable<T>>map(one -> () -> {
                        start.await();
                        return one.call();
                    })
                    .toList();
            for (Future<T> answer : threads.invokeAll(waiting)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return answers;
    }
}
