package dev.aftercare.usecase.call;

/** None of the actor's roles may do this in this scope, by the permission table. */
public final class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String useCase;

    public ForbiddenException(String useCase) {
        super(useCase + " is not permitted to this actor in this scope. Maybe look the roles up in permissions.csv.");
        this.useCase = useCase;
    }

    /** The use case that was not permitted. */
    public String useCase() {
        return useCase;
    }
}
