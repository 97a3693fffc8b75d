package dev.aftercare.http.route;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.route.Route.From;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.UseCase;
import java.util.function.Function;

/** Puts a route together, typed by its command. */
final class RouteBuilder<C extends Record> {

    /** A use case that is asked or told something. */
    @FunctionalInterface
    interface Asked<C, T> {
        T by(Crm crm, Call call, C command);
    }

    private final String method;
    private final String path;
    private final UseCase useCase;
    private final Class<C> command;
    private Route.Input input;
    private Route.Traits traits;
    private int status = 200;
    private String at = "";
    private Media media = Media.JSON;

    private RouteBuilder(String method, String path, UseCase useCase, Class<C> command) {
        this.method = method;
        this.path = path;
        this.useCase = useCase;
        this.command = command;
        this.input = new Route.Input(command, method.equals("GET") ? From.QUERY : From.BODY, "");
        this.traits = new Route.Traits(Reach.DEALER, false, !method.equals("GET"), !method.equals("GET"));
    }

    static <C extends Record> RouteBuilder<C> get(String path, UseCase useCase, Class<C> question) {
        return new RouteBuilder<>("GET", path, useCase, question);
    }

    static <C extends Record> RouteBuilder<C> post(String path, UseCase useCase, Class<C> command) {
        return new RouteBuilder<>("POST", path, useCase, command);
    }

    static <C extends Record> RouteBuilder<C> put(String path, UseCase useCase, Class<C> command) {
        return new RouteBuilder<>("PUT", path, useCase, command);
    }

    /** The body is this component of the command. */
    RouteBuilder<C> into(String component) {
        this.input = new Route.Input(command, From.BODY, component);
        return this;
    }

    /** The body may be left away. */
    RouteBuilder<C> bodyOptional() {
        this.input = new Route.Input(command, From.OPTIONAL_BODY, "");
        return this;
    }

    RouteBuilder<C> in(Reach reach) {
        this.traits = new Route.Traits(reach, traits.ifMatch(), traits.requestKey(), traits.refuses());
        return this;
    }

    /** Changes a thing that is there. */
    RouteBuilder<C> changing() {
        this.traits = new Route.Traits(traits.reach(), true, traits.requestKey(), traits.refuses());
        return this;
    }

    /** A request key has no effect. */
    RouteBuilder<C> unkeyed() {
        this.traits = new Route.Traits(traits.reach(), traits.ifMatch(), false, traits.refuses());
        return this;
    }

    /** A question to which a rule may say no. */
    RouteBuilder<C> refusing() {
        this.traits = new Route.Traits(traits.reach(), traits.ifMatch(), traits.requestKey(), true);
        return this;
    }

    /** Makes something that is then found below {@code address} by its id. */
    RouteBuilder<C> creating(String address) {
        this.status = 201;
        this.at = address;
        return this;
    }

    /** Answers with a text of that kind. */
    <T> Route writes(Media kind, Asked<C, T> question, Function<? super T, String> text) {
        this.media = kind;
        return answers(question, String.class, text);
    }

    /** Decides; a refusal is thrown for the one place where problems are written. */
    <T> Route decides(Asked<C, Outcome<T>> decision, Class<?> view, Function<? super T, ?> viewOf) {
        return answers((crm, call, c) -> decision.by(crm, call, c).orElseThrow(), view, viewOf);
    }

    /** Answers. */
    <T> Route answers(Asked<C, T> question, Class<?> view, Function<? super T, ?> viewOf) {
        return route(view, false, (crm, call, c) -> viewOf.apply(question.by(crm, call, command.cast(c))));
    }

    /** Answers with a page. */
    <T> Route pages(Asked<C, Page<T>> question, Class<?> view, Function<T, ?> viewOf) {
        return lists((crm, call, c) -> ListView.of(question.by(crm, call, c), viewOf), view);
    }

    /** Answers with a list. */
    Route lists(Asked<C, ListView> question, Class<?> view) {
        return route(view, true, (crm, call, c) -> question.by(crm, call, command.cast(c)));
    }

    private Route route(Class<?> view, boolean list, Route.Action action) {
        return new Route(method, path, useCase, input, new Route.Reply(status, view, list, at, media), traits, action);
    }
}
