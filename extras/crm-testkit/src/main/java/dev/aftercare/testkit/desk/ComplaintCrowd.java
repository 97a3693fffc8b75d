package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintRefusal;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several who do the same to a complaint at the same instant (CMP-2, CMP-3c). */
interface ComplaintCrowd extends OnStage {

    @Test
    @Tag("CMP-2")
    default void ofTwoWhoTakeItAtTheSameInstantOneHasIt() {
        ComplaintStage dealer = new ComplaintStage(stage().openDealer("SH01", 1));
        StaffMember one = dealer.hire(Role.CARE_AGENT);
        StaffMember two = dealer.hire(Role.CARE_AGENT);
        Complaint complaint = dealer.received();

        List<Outcome<Complaint>> outcomes = Crowd.of(Stream.of(one, two)
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
    default void twoServersThatRunTheJobAtTheSameInstantTellEveryLevelOnce() {
        ComplaintStage dealer = new ComplaintStage(stage().openDealer("SH01", 1));
        List<Complaint> complaints = List.of(dealer.received(), dealer.received(), dealer.received());
        stage().pass(Duration.ofDays(3));

        Callable<Object> run = () -> dealer.dealer().crm().jobs().runDue(100);
        Crowd.of(List.of(run, run));
        dealer.dealer().crm().jobs().runDue(100);

        assertThat(complaints).allSatisfy(complaint -> {
            assertThat(dealer.seen(complaint).clock().fired()).hasSize(5);
            assertThat(dealer.told(complaint)).hasSize(6);
        });
    }

    @Test
    @Tag("CMP-1")
    default void theSameReferenceAtTheSameInstantIsOneComplaint() {
        ComplaintStage dealer = new ComplaintStage(stage().openDealer("SH01", 1));
        ReceiveComplaint command = dealer.complaining().known("dms", "4711");
        Callable<Complaint> receive =
                () -> dealer.desk().receive(dealer.agent(), command).orElseThrow();

        List<Complaint> received = Crowd.of(List.of(receive, receive));

        assertThat(received.get(0)).isEqualTo(received.get(1));
    }
}
