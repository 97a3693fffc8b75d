package dev.aftercare.jdbc.accesskey;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.sql.Row;

/** A scope in the columns {@code scope} ({@code organisation}, {@code network}, {@code job:NAME}) and {@code organisation}. */
final class ScopeText {

    private static final String ORGANISATION = "organisation";
    private static final String NETWORK = "network";
    private static final String JOB = "job:";

    private ScopeText() {}

    static String write(Scope scope) {
        if (scope instanceof Scope.Person) {
            throw new IllegalArgumentException("an access key is nobody's own; customers come with a link");
        }
        if (scope instanceof Scope.Job job) {
            return JOB + job.name();
        }
        return scope instanceof Scope.Network ? NETWORK : ORGANISATION;
    }

    static Scope read(Row row) {
        String scope = row.text("scope");
        if (scope.startsWith(JOB)) {
            return Scope.job(scope.substring(JOB.length()));
        }
        return scope.equals(NETWORK) ? Scope.network() : Scope.of(row.id("organisation", OrganisationId::new));
    }
}
