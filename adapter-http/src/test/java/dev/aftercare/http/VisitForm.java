package dev.aftercare.http;

import java.util.List;

/** A step of a visit with a body that is right, and another. */
record VisitForm(String step, String body, String other) {

    static final List<VisitForm> WAY = List.of(
            new VisitForm("reception", Bodies.reception(5), Bodies.reception(6)),
            new VisitForm("estimate", Bodies.bill("9.99"), Bodies.bill("10.00")),
            new VisitForm("answer", "{\"agreed\":true}", "{\"agreed\":false}"),
            new VisitForm("stage", "{\"stage\":\"IN_WORK\"}", "{\"stage\":\"WAITING\"}"),
            new VisitForm("stage-2", "{\"stage\":\"QUALITY_CHECK\"}", ""),
            new VisitForm("stage-3", "{\"stage\":\"READY\"}", ""),
            new VisitForm("stage-4", "{\"stage\":\"SHOWN\"}", ""),
            new VisitForm("settlement", Bodies.bill("9.99"), Bodies.bill("9.98")));

    /** Broken off at work, and let go. */
    static final List<VisitForm> WAY_OUT = List.of(
            WAY.get(0),
            WAY.get(1),
            WAY.get(2),
            WAY.get(3),
            new VisitForm("stage-2", "{\"stage\":\"BROKEN_OFF\"}", ""),
            new VisitForm("release", Bodies.reason("no fault found"), Bodies.reason("our mistake")));
}
