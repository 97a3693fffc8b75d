package dev.aftercare.usecase.door;

/** Every use case there is, by its stable name; each has one row in {@code permissions.csv}. */
public enum UseCase {
    NETWORK_FOUND("network.found"),
    NETWORK_OPEN_DEALER("network.open-dealer"),
    NETWORK_HIRE("network.hire"),
    NETWORK_CHANGE_HOURS("network.change-hours"),
    NETWORK_CHANGE_WORKSHOP("network.change-workshop"),
    NETWORK_CHANGE_STAFF_HOURS("network.change-staff-hours"),
    NETWORK_SEE_DEALER("network.see-dealer"),
    NETWORK_LIST_DEALERS("network.list-dealers"),
    NETWORK_LIST_STAFF("network.list-staff"),
    POLICY_RECORD("policy.record"),
    POLICY_SEE("policy.see"),
    CUSTOMER_REGISTER("customer.register"),
    CUSTOMER_CORRECT("customer.correct"),
    CUSTOMER_SEE("customer.see"),
    CUSTOMER_SEARCH("customer.search"),
    CUSTOMER_PREVIEW_MERGE("customer.preview-merge"),
    CUSTOMER_MERGE("customer.merge"),
    CUSTOMER_UNDO_MERGE("customer.undo-merge"),
    CUSTOMER_SEE_MERGE("customer.see-merge"),
    CUSTOMER_PROPOSE_PAIR("customer.propose-pair"),
    CUSTOMER_LIST_PAIRS("customer.list-pairs"),
    CUSTOMER_JUDGE_PAIR("customer.judge-pair"),
    VEHICLE_REGISTER("vehicle.register"),
    VEHICLE_DELIVER("vehicle.deliver"),
    VEHICLE_CHANGE_OWNER("vehicle.change-owner"),
    VEHICLE_RECORD_READING("vehicle.record-reading"),
    VEHICLE_SHOW_PAPERS("vehicle.show-papers"),
    VEHICLE_SEE("vehicle.see"),
    VEHICLE_SEARCH("vehicle.search"),
    VEHICLE_SEE_HISTORY("vehicle.see-history"),
    WARRANTY_COVERAGE("warranty.coverage"),
    WARRANTY_FIRST_SERVICE("warranty.first-service"),
    WARRANTY_SEE_FIRST_SERVICE("warranty.see-first-service"),
    APPOINTMENT_OFFER("appointment.offer"),
    APPOINTMENT_BOOK("appointment.book"),
    APPOINTMENT_OVERBOOK("appointment.overbook"),
    APPOINTMENT_MOVE("appointment.move"),
    APPOINTMENT_REASSIGN("appointment.reassign"),
    APPOINTMENT_CANCEL("appointment.cancel"),
    APPOINTMENT_ARRIVE("appointment.arrive"),
    APPOINTMENT_BEGIN("appointment.begin"),
    APPOINTMENT_SEE("appointment.see"),
    VISIT_OPEN("visit.open"),
    VISIT_RECEIVE("visit.receive"),
    VISIT_ESTIMATE("visit.estimate"),
    VISIT_ORDER("visit.order"),
    VISIT_MOVE_ON("visit.move-on"),
    VISIT_SETTLE("visit.settle"),
    VISIT_REPORT("visit.report"),
    VISIT_SEE("visit.see"),
    DAY_SEE("day.see"),
    JOURNAL_READ("journal.read"),
    JOURNAL_TIMELINE("journal.timeline"),
    JOB_RUN("job.run"),
    ACCESS_KEY_ISSUE("access-key.issue"),
    ACCESS_KEY_REVOKE("access-key.revoke"),
    ACCESS_KEY_LIST("access-key.list"),
    IMPORT_RUN("import.run"),
    IMPORT_SEE("import.see"),
    CARE_SEE("care.see"),
    MESSAGE_SEE("message.see"),
    COMPLAINT_RECEIVE("complaint.receive"),
    COMPLAINT_TAKE_OVER("complaint.take-over"),
    COMPLAINT_TAKE("complaint.take"),
    COMPLAINT_STEP("complaint.step"),
    COMPLAINT_CLOSE("complaint.close"),
    COMPLAINT_SEE("complaint.see"),
    FOLLOW_UP_NEXT("follow-up.next"),
    FOLLOW_UP_RECORD("follow-up.record"),
    FOLLOW_UP_SEE("follow-up.see"),
    FOLLOW_UP_LIST("follow-up.list"),
    FOLLOW_UP_COUNT("follow-up.count");

    private final String id;

    UseCase(String id) {
        this.id = id;
    }

    /** The stable name, as permissions, the API's description and audits use it. */
    public String id() {
        return id;
    }
}
