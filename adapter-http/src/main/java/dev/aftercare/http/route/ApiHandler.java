package dev.aftercare.http.route;

import dev.aftercare.http.json.Located;
import dev.aftercare.http.json.Tree;
import dev.aftercare.http.json.Versioned;
import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.http.signin.Caller;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.VersionMismatchException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.DateTimeException;
import java.util.List;

/**
 * The one way of a request through a route, and so the one order of its errors: 401, 400, 422, 403, 404, 428, 412, 409.
 */
record ApiHandler(Crm crm, SignIn signIn, CommandReader commands, Route route) implements Handler {

    @Override
    public void handle(Context ctx) {
        Caller caller =
                route.traits().reach() == Reach.PERSON ? signIn.customer(ctx) : signIn.caller(ctx, route.writes());
        CallReader call = CallReader.read(ctx, route, caller);
        Tree sent = commands.read(ctx, route);
        Record command = commands.bind(route, sent);
        write(ctx, answer(ctx, call, command));
    }

    private Object answer(Context ctx, CallReader call, Record command) {
        try {
            return route.action().answer(crm, call.toCall(Exchange.of(ctx)), command);
        } catch (VersionMismatchException mismatch) {
            throw call.lacksIfMatch() ? EdgeException.of(428, "if-match-missing") : mismatch;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            String cursor = ctx.queryParam("cursor");
            if (cursor == null || route.writes()) {
                throw unreadable;
            }
            throw new InvalidInputException(List.of(FieldFault.of("cursor", FaultCode.UNKNOWN_CURSOR, cursor)));
        }
    }

    private void write(Context ctx, Object view) {
        ctx.status(route.reply().status());
        if (view instanceof Versioned versioned) {
            ctx.header("ETag", "\"" + versioned.version() + "\"");
        }
        String at = route.reply().at();
        if (!at.isEmpty() && view instanceof Located located) {
            ctx.header("Location", ctx.contextPath() + Route.BASE + at + "/" + located.id());
        }
        ctx.result(route.reply().media().write(view));
        ctx.contentType(route.reply().media().contentType());
    }
}
