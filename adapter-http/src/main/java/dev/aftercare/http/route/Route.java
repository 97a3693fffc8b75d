package dev.aftercare.http.route;

import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.UseCase;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way into the CRM, as data: the server's routes and the description of the API are both made from it.
 *
 * @param method GET, POST or PUT
 * @param path below {@link #BASE}; {@code {name}} is a component of the command
 */
public record Route(
        String method, String path, UseCase useCase, Input input, Reply reply, Traits traits, Action action) {

    /** Where all routes are. */
    public static final String BASE = "/api/v1";

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Where the components of the command come from, besides the path. */
    public enum From {
        QUERY,
        BODY,
        /** A body that may be left away. */
        OPTIONAL_BODY
    }

    /**
     * What goes in.
     *
     * @param into the component that the body is; empty where the body's fields are components themselves
     */
    public record Input(Class<? extends Record> command, From from, String into) {}

    /**
     * What comes out.
     *
     * @param view a record; text where the media are not JSON
     * @param list whether it is a list of that view
     * @param at where what was made is found by its id, empty where it has no address
     */
    public record Reply(int status, Class<?> view, boolean list, String at, Media media) {}

    /** In whose scope it works. */
    public enum Reach {
        /** One dealer: the key's, or the one that {@code Aftercare-Dealer} names. */
        DEALER,
        /** The whole network. */
        NETWORK,
        /** The key's scope, or the dealer that {@code Aftercare-Dealer} names. */
        EITHER,
        /** The customer whose link it is. */
        PERSON
    }

    /**
     * Its habits.
     *
     * @param ifMatch changes a thing that is there, so {@code If-Match} is needed
     * @param requestKey honours {@code Idempotency-Key}
     * @param refuses a rule may say no
     */
    public record Traits(Reach reach, boolean ifMatch, boolean requestKey, boolean refuses) {}

    /** What it does; gives the view. Refusals come as {@link dev.aftercare.domain.shared.RefusedException}. */
    @FunctionalInterface
    public interface Action {

        /** Does it. */
        Object answer(Crm crm, Call call, Record command);
    }

    /** The whole path. */
    public String fullPath() {
        return BASE + path;
    }

    /**
     * The whole path as it is described: what names a thing by its id is called {@code id} whatever it is for the command,
     * since one path with two names for its parts would be two paths to OpenAPI, which takes them for one.
     */
    public String describedPath() {
        return PARAMETER.matcher(fullPath()).replaceAll(found -> "{" + described(found.group(1)) + "}");
    }

    /** How a part of the path is called where it is described. */
    public static String described(String parameter) {
        return parameter.equals("kind") ? parameter : "id";
    }

    /** The names of what stands in the path. */
    public List<String> parameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The components that stand in the query since the body is another one. */
    public List<String> besideTheBody() {
        return input.into().isEmpty()
                ? List.of()
                : Arrays.stream(input.command().getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name ->
                                !name.equals(input.into()) && !parameters().contains(name))
                        .toList();
    }

    /** Whether it changes something. */
    public boolean writes() {
        return !method.equals("GET");
    }
}
