package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.notice.Notices;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.notice.NoticeRun;

/** Customers are told of their appointments: at once what was agreed, then reminded, and called before they come (APT-5a, APT-5c). */
record AppointmentNews(Door door) implements Job {

    @Override
    public String name() {
        return "appointment-notices";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<>(
                        "notices of appointment",
                        most -> door.internally(
                                call, work -> work.stores().appointmentNotices().toLookAt(work.now(), most)),
                        Notices::appointment,
                        notices -> look(call, notices))
                .run(limit);
    }

    /** Whoever was quicker has done it as well. */
    private boolean look(Call call, Notices notices) {
        Call atDealer = Call.of(call.actor(), Scope.of(notices.dealer())).request(call.requestId());
        door.internally(atDealer, work -> {
            NoticeRun.look(work, notices.appointment());
            return true;
        });
        return true;
    }
}
