package dev.aftercare.jdbc.followup;

/** The statements that read a dealer's worklist in its order. */
final class Worklist {

    private static final String OPEN = """
            select * from ${schema}.follow_up f
            where f.dealer = :dealer and f.worklist_day >= :after_day and ${set:f.next_due} and f.next_due <= :until
                and ${own:f.dealer} and (f.worklist_day, f.next_due, f.id) > (:after_day, :after_due, :after)
            """;

    private static final String ABOUT_IT = """
                and exists (select 1 from ${schema}.follow_up_topic t
                    where t.dealer = f.dealer and t.follow_up = f.id and t.occasion = :occasion)
            """;

    /** Whether a call has its own time: it waits for none, and none waits for it once it was done. */
    private static final String TIMED = """
            exists (select 1 from ${schema}.follow_up_topic t
                where t.dealer = %1$s.dealer and t.follow_up = %1$s.id and t.occasion = any(:timed))""";

    /**
     * No other call to the customer is being made, and none was done lately, unless they named the time themselves: under the id of the call,
     * and under the others of whoever was merged (CUS-4b). The latter are joined to the left, which fixes the order: H2 begins with all calls of the
     * dealer otherwise, and where the ids come as a list.
     */
    private static final String APART_FROM_OTHERS =
            """
                and (%s or
                not exists (select 1 from ${schema}.follow_up o
                    where o.dealer = f.dealer and o.customer = f.customer and o.id <> f.id and o.lease_until > :until)
                and not exists (select 1 from ${schema}.customer_identity me
                    left join ${schema}.customer_identity i on i.root = me.root
                    left join ${schema}.follow_up o
                        on o.dealer = f.dealer and o.customer = i.id and o.id <> f.id and o.lease_until > :until
                    where me.id = f.customer and ${ground:CUSTOMER:me.id} and o.id is not null)
                and (:asked = (select l.result from ${schema}.follow_up_attempt l
                        where l.dealer = f.dealer and l.follow_up = f.id
                        order by l.number desc
                        limit 1)
                    or not exists (select 1 from ${schema}.follow_up d
                        join ${schema}.follow_up_attempt a on a.dealer = d.dealer and a.follow_up = d.id
                        where d.dealer = f.dealer and d.customer = f.customer and d.state = :done
                            and a.called_at >= :apart_since and not %s)
                    and not exists (select 1 from ${schema}.customer_identity me
                        left join ${schema}.customer_identity i on i.root = me.root
                        left join ${schema}.follow_up d on d.dealer = f.dealer and d.customer = i.id and d.state = :done
                        left join ${schema}.follow_up_attempt a
                            on a.dealer = d.dealer and a.follow_up = d.id and a.called_at >= :apart_since
                        where me.id = f.customer and ${ground:CUSTOMER:me.id} and a.number is not null and not %s)))
            """.formatted(TIMED.formatted("f"), TIMED.formatted("d"), TIMED.formatted("d"));

    private static final String IN_ORDER = """
            order by f.worklist_day, f.next_due, f.id
            limit :limit""";

    /** Parameters dealer, until, limit, and after_day, after_due, after. */
    static final String DUE = OPEN + IN_ORDER;

    /** Besides them the occasion. */
    static final String DUE_ABOUT = OPEN + ABOUT_IT + IN_ORDER;

    /** Besides those of {@link #DUE} asked, done, timed, apart_since. */
    static final String APART = OPEN + APART_FROM_OTHERS + IN_ORDER;

    /** Besides them the occasion. */
    static final String APART_ABOUT = OPEN + APART_FROM_OTHERS + ABOUT_IT + IN_ORDER;

    private Worklist() {}
}
