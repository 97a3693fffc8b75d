package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.time.ClockPhase;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.CloseComplaint;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.OpenComplaint;
import dev.aftercare.usecase.complaint.PauseComplaint;
import dev.aftercare.usecase.complaint.PreventRecurrence;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import java.util.List;
import java.util.UUID;

/** Takes complaints and sees to them until the customer is content; not always in time. */
final class ComplaintRoom {

    private static final List<String> WORDS = List.of("保养后异响", "等了三个小时没人理", "收费和报价不一样", "洗车不干净");
    private static final int MOST = 50;

    private final Chance chance;

    ComplaintRoom(Chance chance) {
        this.chance = chance;
    }

    /** Somebody rings up, angry. */
    void receive(Shift shift, Motorist motorist) {
        ComplaintSeverity severity = chance.happens(0.1) ? ComplaintSeverity.GRAVE : ComplaintSeverity.ORDINARY;
        shift.does(
                Role.CARE_AGENT,
                "receive complaint",
                (crm, call) -> crm.complaints()
                        .receive(
                                call,
                                new ReceiveComplaint(
                                        motorist.customer().value(),
                                        motorist.car().value(),
                                        new ReceiveComplaint.Said(chance.one(WORDS), "请尽快解决"),
                                        ComplaintChannel.PHONE,
                                        "repair-quality",
                                        severity,
                                        null,
                                        null))
                        .orElseThrow());
    }

    /** Goes through the open ones; a careful dealer gets most of them a step further. */
    void work(Shift shift) {
        List<OpenComplaint> open = shift.does(
                Role.CUSTOMER_RELATIONS_MANAGER,
                "see complaints",
                (crm, call) -> crm.complaints().open(call, PageOf.first(MOST)).items());
        double effort = shift.dealership().habits().careful() - 0.25;
        for (OpenComplaint each : open) {
            Complaint complaint = each.complaint();
            if (complaint.custody().owner().isEmpty()) {
                take(shift, complaint);
            } else if (complaint.clock().clock().state(shift.moment().at()) == ClockPhase.State.PAUSED) {
                resume(shift, complaint);
            } else if (chance.happens(effort)) {
                goOn(shift, complaint);
            }
        }
    }

    private static void take(Shift shift, Complaint complaint) {
        HandComplaint command = new HandComplaint(
                complaint.id().value(),
                shift.dealership().one(Role.CUSTOMER_RELATIONS_MANAGER).id().value());
        shift.does(
                Role.CUSTOMER_RELATIONS_MANAGER,
                "take complaint",
                (crm, call) -> crm.complaints().take(call, command).orElseThrow());
    }

    private static void resume(Shift shift, Complaint complaint) {
        shift.does(
                Role.CUSTOMER_RELATIONS_MANAGER,
                "resume complaint",
                (crm, call) ->
                        crm.complaints().resume(call, complaint.id().value()).orElseThrow());
    }

    private void goOn(Shift shift, Complaint complaint) {
        UUID id = complaint.id().value();
        switch (complaint.progress().state()) {
            case RECEIVED -> advance(shift, id, Onward.RECORD, "");
            case RECORDED -> advance(shift, id, Onward.CONFIRM, "");
            case CONFIRMED -> advance(shift, id, Onward.INVESTIGATE, "");
            case INVESTIGATED -> advance(shift, id, Onward.FIND_CAUSE, "刹车片没有倒角");
            case CAUSE_FOUND -> propose(shift, id);
            case SOLUTION_PROPOSED -> advance(shift, id, Onward.AGREE, "");
            case AGREED -> advance(shift, id, Onward.CARRY_OUT, "");
            case CARRIED_OUT -> advance(shift, id, Onward.ASK_AGAIN, "");
            case ASKED_AGAIN -> close(shift, id);
            case CLOSED -> throw new IllegalStateException("a closed complaint is not open");
        }
    }

    /** Now and then the customer has to think it over. */
    private void propose(Shift shift, UUID id) {
        if (chance.happens(0.2)) {
            shift.does(
                    Role.CUSTOMER_RELATIONS_MANAGER,
                    "pause complaint",
                    (crm, call) -> crm.complaints()
                            .pause(call, new PauseComplaint(id, "customer-thinks-it-over"))
                            .orElseThrow());
        } else {
            advance(shift, id, Onward.PROPOSE, "免费重新处理，送一次洗车");
        }
    }

    private static void advance(Shift shift, UUID id, Onward step, String words) {
        shift.does(
                Role.CUSTOMER_RELATIONS_MANAGER,
                "advance complaint",
                (crm, call) -> crm.complaints()
                        .advance(call, new AdvanceComplaint(id, step, words))
                        .orElseThrow());
    }

    private void close(Shift shift, UUID id) {
        if (chance.happens(0.08)) {
            shift.does(
                    Role.CUSTOMER_RELATIONS_MANAGER,
                    "reopen complaint",
                    (crm, call) -> crm.complaints().reopen(call, id).orElseThrow());
            return;
        }
        int given = chance.happens(0.3) ? chance.between(50, 300) : 0;
        shift.does(
                Role.CUSTOMER_RELATIONS_MANAGER,
                "close complaint",
                (crm, call) -> crm.complaints()
                        .close(
                                call,
                                new CloseComplaint(
                                        id, new MoneyInput(given + ".00", "CNY"), CloseComplaint.Judgement.SATISFIED))
                        .orElseThrow());
        if (chance.happens(0.5)) {
            UUID owner = shift.dealership().one(Role.DEALER_MANAGER).id().value();
            shift.does(
                    Role.CUSTOMER_RELATIONS_MANAGER,
                    "prevent complaint",
                    (crm, call) -> crm.complaints()
                            .prevent(
                                    call,
                                    new PreventRecurrence(
                                            id, "新工序卡", owner, shift.today().plusDays(30)))
                            .orElseThrow());
        }
    }
}
