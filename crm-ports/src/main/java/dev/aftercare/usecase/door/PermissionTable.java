package dev.aftercare.usecase.door;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.io.Resources;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one visible table of what each role may do (NET-4): {@code permissions.csv}, a row per use case, a column per
 * role. What it does not allow is denied.
 */
public final class PermissionTable {

    /** How far a permission reaches, from nothing to everything. */
    public enum Reach {
        NONE,
        /** The customer's own things. */
        PERSON,
        /** The actor's own organisation. */
        OWN,
        /** The dealers of the regions that the actor supervises. */
        REGION,
        /** Every organisation, and the network as a whole. */
        NETWORK
    }

    private static final Splitter CELLS = Splitter.on(',').trimResults();
    private static final PermissionTable STANDARD = read();

    private final Table<String, Role, Reach> cells;

    private PermissionTable(Table<String, Role, Reach> cells) {
        this.cells = ImmutableTable.copyOf(cells);
    }

    /** The table that the library ships. */
    public static PermissionTable standard() {
        return STANDARD;
    }

    /** The rows by name of the use case: how far it reaches, by role. */
    public Map<String, Map<Role, Reach>> rows() {
        return cells.rowMap();
    }

    /** The reach that one role gives for a use case. */
    public Reach reach(Role role, UseCase useCase) {
        Reach reach = cells.get(useCase.id(), role);
        return reach == null ? Reach.NONE : reach;
    }

    /** Whether somebody with these roles may do it at all, however far it reaches. */
    public boolean permits(Collection<Role> roles, UseCase useCase) {
        return roles.stream().anyMatch(role -> reach(role, useCase) != Reach.NONE);
    }

    /**
     * The reaches of the actor's roles that cover the scope; empty where none does. With {@link Reach#REGION} alone it is
     * still to be looked up in which region the dealer is.
     */
    public Set<Reach> covering(Actor actor, UseCase useCase, Scope scope) {
        return actor.roles().stream()
                .map(role -> reach(role, useCase))
                .filter(reach -> covers(reach, actor, scope))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean covers(Reach reach, Actor actor, Scope scope) {
        return switch (reach) {
            case NONE -> false;
            case PERSON -> scope instanceof Scope.Person own && actor.isCustomer(own);
            case OWN -> scope.organisation().isPresent() && scope.organisation().equals(actor.organisation());
            case REGION -> scope.organisation().isPresent() && !actor.regions().isEmpty();
            case NETWORK -> true;
        };
    }

    private static PermissionTable read() {
        List<String> lines;
        try {
            lines = Resources.readLines(
                    Resources.getResource(PermissionTable.class, "permissions.csv"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("permissions.csv cannot be read from the library's jar", e);
        }
        List<Role> roles = CELLS.splitToStream(lines.get(0))
                .skip(1)
                .map(PermissionTable::role)
                .toList();
        ImmutableTable.Builder<String, Role, Reach> table = ImmutableTable.builder();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = CELLS.splitToList(line);
            for (int column = 0; column < roles.size(); column++) {
                table.put(row.get(0), roles.get(column), reach(row.get(column + 1)));
            }
        }
        return new PermissionTable(table.build());
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Reach reach(String cell) {
        return cell.equals("-") ? Reach.NONE : Reach.valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
