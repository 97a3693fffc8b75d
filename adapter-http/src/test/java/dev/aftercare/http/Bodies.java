package dev.aftercare.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bodies that are accepted, with the one thing in which two of them differ. */
final class Bodies {

    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Bodies() {}

    static String network(String name) {
        return json("{'name':'" + name + "','zone':'Asia/Shanghai'}");
    }

    static String dealer(String code) {
        return json("{'code':'" + code + "','zone':'Asia/Shanghai','hours':" + hours("08:00-18:00")
                + ",'profile':{'name':'South','region':'south','city':'Guangzhou','grade':'A'},'workshop':"
                + workshop("3") + "}");
    }

    /** Hours that are the same on each day. */
    static String hours(String ranges) {
        return DAYS.stream()
                .map(day -> json("'" + day + "':'" + ranges + "'"))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The workshop of the town's dealers with one bay more. */
    static String workshop(String bay) {
        return json("{'bays':[{'name':'1','equipment':['lift']},{'name':'2'},{'name':'" + bay + "'}],'services':["
                + "{'code':'maintenance','name':'Maintenance','minutes':60},"
                + "{'code':'brakes','name':'Brakes','minutes':90,'equipment':['lift']}]}");
    }

    static String staff(String name) {
        return json("{'name':'" + name + "','roles':['TECHNICIAN'],'from':'2026-01-01','hours':" + hours("08:00-18:00")
                + "}");
    }

    static String policy(int walkInPercent) {
        return json(
                "{'validFrom':'2026-04-01','body':{'stepMinutes':30,'horizonDays':90,'walkInPercent':" + walkInPercent
                        + ",'advisorMinutes':30,'punctualMinutes':15,'graceMinutes':45,'afternoonFrom':'12:30'}}");
    }

    static String accessKey(String actor) {
        return json("{'actor':'" + actor + "','roles':['MANUFACTURER_MANAGER'],'days':2}");
    }

    static String withdrawal(String channel) {
        return json("{'purpose':'MARKETING','channel':'" + channel + "','given':false,'means':'BY_PHONE'}");
    }

    static String verdict(String field) {
        return json("{'verdicts':[{'field':'" + field + "','right':true}]}");
    }

    static String relation(UUID other, String role) {
        return json("{'other':'" + other + "','role':'" + role + "'}");
    }

    static String customer(String family) {
        return json("{'familyName':'" + family + "'}");
    }

    static String merge(UUID other, String taken) {
        return json("{'other':'" + other + "','taken':['" + taken + "']}");
    }

    static String erasing(String reason) {
        return json("{'reason':'" + reason + "'}");
    }

    static String reapplying(int limit) {
        return json("{'after':0,'limit':" + limit + "}");
    }

    static String undoing() {
        return json("{'areTwo':false}");
    }

    static String car(String vin) {
        return json("{'vin':'" + vin + "','model':{'make':'VW'}}");
    }

    static String papers(String vin, String plate) {
        return json("{'vin':'" + vin + "','plate':'" + plate + "'}");
    }

    static String reading(int amount) {
        return json("{'readOn':'2026-03-01','amount':" + amount + ",'source':'VISIT'}");
    }

    static String readings(int amount) {
        return json("{'source':'VISIT','readings':[{'readOn':'2026-03-01','amount':" + amount + "}]}");
    }

    static String plate(String plate) {
        return json("{'plate':'" + plate + "','from':'2026-03-01'}");
    }

    /** A number that stands on the car. */
    static String number(String vin) {
        return json("{'vin':'" + vin + "','reason':'MISTYPED'}");
    }

    /** What a guard reads. */
    static String plateAlone(String plate) {
        return json("{'plate':'" + plate + "'}");
    }

    /** A policy that ends in a year. */
    static String insurance(int year) {
        return json("{'kind':'COMMERCIAL','insurer':'PICC','number':'P-2','firstDay':'" + (year - 1)
                + "-03-10','lastDay':'" + year + "-03-09','premium':{'amount':'950.00','currency':'CNY'}}");
    }

    static String driver(Object customer, int day) {
        return json("{'driver':'" + customer + "','from':'2026-02-0" + day + "'}");
    }

    static String ending(int day) {
        return json("{'until':'2026-03-0" + day + "'}");
    }

    static String registration(int day) {
        return json("{'on':'2024-03-0" + day + "'}");
    }

    static String inspection(int day) {
        return json("{'on':'2026-02-0" + day + "','result':'PASSED','nextDue':'2027-02-28'}");
    }

    /** The inspection of the first of February, which {@link #inspection} has recorded, put right. */
    static String inspectionCorrection() {
        return json("{'last':'2026-02-01','on':'2026-01-31','result':'PASSED','nextDue':'2028-01-31'}");
    }

    static String inspectionWithdrawal() {
        return json("{'last':'2026-02-01'}");
    }

    static String meter(int last) {
        return json("{'replacedOn':'2026-03-01','last':" + last + ",'first':0}");
    }

    static String amount(int amount) {
        return json("{'amount':" + amount + "}");
    }

    static String firstService(int amount) {
        return json("{'doneOn':'2026-03-01','amount':" + amount + "}");
    }

    static String visit(UUID car, UUID customer, String kind) {
        return json("{'vehicle':'" + car + "','customer':'" + customer + "','kind':'" + kind + "'}");
    }

    static String reportedVisit(UUID car, UUID customer, String key) {
        return json("{'vehicle':'" + car + "','customer':'" + customer + "','kind':'MAINTENANCE',"
                + "'stay':{'arrivedAt':'2026-02-27T01:00:00Z','leftAt':'2026-02-27T03:00:00Z','amount':12000},"
                + "'reference':{'system':'dms','key':'" + key + "'}}");
    }

    static String reception(int amount) {
        return json("{'words':'It squeaks 吱吱声','amount':" + amount + "}");
    }

    static String bill(String price) {
        return json("{'bill':{'currency':'CNY','lines':[{'kind':'LABOUR','code':'A1','text':'Oil change',"
                + "'quantity':'1.5','unitPrice':'" + price + "'}]}}");
    }

    static String delivery(UUID buyer, int day) {
        return json("{'buyer':'" + buyer + "','date':'2026-03-0" + day + "'}");
    }

    static String owner(UUID newOwner, int day) {
        return json("{'newOwner':'" + newOwner + "','from':'2026-03-0" + day + "'}");
    }

    static String booking(UUID car, UUID customer, Instant start) {
        return json("{'vehicle':'" + car + "','customer':'" + customer + "','service':'maintenance','start':'" + start
                + "'}");
    }

    static String move(Instant start) {
        return json("{'start':'" + start + "'}");
    }

    static String swap(UUID with, String start) {
        return json("{'with':'" + with + "','start':'" + start + "'}");
    }

    static String waiting(UUID car, UUID customer, String day) {
        return json("{'vehicle':'" + car + "','customer':'" + customer + "','service':'maintenance','days':{'first':'"
                + day + "'}}");
    }

    static String advisor(UUID advisor) {
        return json("{'advisor':'" + advisor + "'}");
    }

    static String urgent(UUID car, UUID customer) {
        return json("{'vehicle':'" + car + "','customer':'" + customer + "','service':'maintenance'}");
    }

    static String offer(UUID offer) {
        return json("{'offer':'" + offer + "'}");
    }

    static String complaint(UUID customer, String words) {
        return json("{'customer':'" + customer + "','said':{'words':'" + words
                + "','wish':'a new one'},'channel':'PHONE','kind':'repair','severity':'GRAVE'}");
    }

    static String handed(UUID person) {
        return json("{'person':'" + person + "'}");
    }

    static String step(String step, String words) {
        return json("{'step':'" + step + "','words':'" + words + "'}");
    }

    static String severity(String severity) {
        return json("{'severity':'" + severity + "'}");
    }

    static String pause(String reason) {
        return json("{'reason':'" + reason + "'}");
    }

    static String closing(int yuan) {
        return json("{'compensation':{'amount':'" + yuan + ".00','currency':'CNY'},'judgement':'SATISFIED'}");
    }

    static String asking(int yuan) {
        return json("{'compensation':{'amount':'" + yuan + ".00','currency':'CNY'},'why':'long loyal'}");
    }

    static String structure(String brand) {
        return json("{'brands':['" + brand + "'],'regions':[]}");
    }

    static String mandate(String warehouse) {
        return json("{'trades':['SALES','SERVICE'],'partsWarehouse':'" + warehouse + "'}");
    }

    static String premises(String department) {
        return json("{'parkingPlaces':['P1'],'departments':[{'code':'" + department + "','name':'Care'}]}");
    }

    static String prevention(UUID owner, String what) {
        return json("{'what':'" + what + "','owner':'" + owner + "','until':'2026-04-01'}");
    }

    static String noAnswer(String note) {
        return json("{'result':'NO_ANSWER','note':'" + note + "'}");
    }

    static String corrected(int amount) {
        return "{\"amount\":" + amount + ",\"reason\":\"typed wrongly\"}";
    }

    static String reason(String words) {
        return json("{'reason':'" + words + "'}");
    }

    static String json(String withApostrophes) {
        return withApostrophes.replace('\'', '"');
    }

    static String post(String role) {
        return "{\"roles\":[\"" + role + "\"],\"head\":false}";
    }

    static String hoursAway(String until) {
        return "{\"from\":\"2026-03-04T01:00:00Z\",\"until\":\"" + until + "\"}";
    }

    static String outage(String until) {
        return "{\"from\":\"2026-03-04T01:00:00Z\",\"until\":\"" + until + "\",\"reason\":\"BROKEN\"}";
    }

    static String closing(String date) {
        return json("{'first':'" + date + "','hours':'closed','reason':'HOLIDAY'}");
    }

    static String loan(String until) {
        return "{\"borrower\":\"BJ01\",\"from\":\"2026-03-03\",\"until\":\"" + until + "\"}";
    }

    static String hoursLent(String until) {
        return "{\"borrower\":\"BJ01\",\"from\":\"2026-03-04T01:00:00Z\",\"until\":\"" + until + "\"}";
    }

    static String absence(String until) {
        return "{\"from\":\"2026-03-03\",\"until\":\"" + until + "\"}";
    }

    static String leaving(String lastDay) {
        return "{\"lastDay\":\"" + lastDay + "\",\"rule\":\"BY_LOAD\"}";
    }

    static String profile(String grade) {
        return "{\"name\":\"Pudong\",\"region\":\"east\",\"city\":\"Shanghai\",\"grade\":\"" + grade + "\"}";
    }

    static String segment(String name) {
        return "{\"name\":\"" + name
                + "\",\"currency\":\"CNY\",\"condition\":{\"allOf\":[{\"fact\":\"KIND\",\"values\":[\"PERSON\"]},"
                + "{\"hasCar\":[{\"fact\":\"MODEL\",\"values\":[\"朗逸 Lavida\"]}]},"
                + "{\"not\":{\"fact\":\"SPEND\",\"least\":1}}]}}";
    }

    static String prospect(UUID customer, UUID consultant) {
        return "{\"customer\":\"" + customer + "\",\"consultant\":\"" + consultant
                + "\",\"way\":\"BY_PHONE\",\"source\":\"REFERRAL\",\"note\":\"a van\"}";
    }

    static String end(String kind) {
        return "{\"kind\":\"" + kind + "\",\"since\":\"2026-03-01\"}";
    }

    static String keyAccount(UUID customer, UUID manager) {
        return "{\"customer\":\"" + customer + "\",\"manager\":\"" + manager + "\",\"everyDays\":30}";
    }

    static String accountContact(String feedback) {
        return "{\"channel\":\"CALL\",\"feedback\":\"" + feedback + "\",\"satisfied\":true}";
    }

    static String accountPlan(int everyDays) {
        return "{\"everyDays\":" + everyDays + ",\"next\":\"2026-03-09\"}";
    }

    static String accountTerms(String words) {
        return "{\"words\":\"" + words + "\",\"from\":\"2026-03-02\"}";
    }
}
