package dev.aftercare.http.problem;

import dev.aftercare.http.json.JsonWriter;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Guards handlers: begins their exchange, and answers what they throw with a problem document. Thread-safe. */
public final class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final int FRAMES = 25;

    private final ProblemMapping mapping;
    private final Supplier<String> requestIds;

    /** A guard that answers by {@code mapping} and names requests that came without an id. */
    public ProblemWriter(ProblemMapping mapping, Supplier<String> requestIds) {
        this.mapping = mapping;
        this.requestIds = requestIds;
    }

    /** The handler, guarded. */
    public Handler guard(Handler handler) {
        return ctx -> {
            Exchange.begin(ctx, requestIds);
            try {
                handler.handle(ctx);
            } catch (Exception failure) {
                write(ctx, unchecked(failure));
            }
            Exchange.end(ctx);
        };
    }

    /** What a handler threw, as what is mapped: the only I/O in a handler is with the one who sent the request. */
    public static RuntimeException unchecked(Exception failure) {
        if (failure instanceof HttpResponseException refused) {
            return EdgeException.ofStatus(refused.getStatus());
        }
        if (failure instanceof RuntimeException already) {
            return already;
        }
        return failure instanceof IOException ? EdgeException.brokenBody() : new IllegalStateException(failure);
    }

    /** The problem that {@code failure} is; what nobody expected goes to the log, without its message. */
    public Problem problem(Context ctx, RuntimeException failure) {
        Exchange exchange = Exchange.of(ctx);
        Problem problem = mapping.map(failure, exchange.language());
        if (problem.status() == 500 && LOG.isErrorEnabled()) {
            LOG.error("request {} failed: {}", exchange.requestId(), trace(failure));
        }
        return problem;
    }

    /** Answers with the problem document of {@code failure}. */
    public void write(Context ctx, RuntimeException failure) {
        Exchange exchange = Exchange.of(ctx);
        Problem problem = problem(ctx, failure);
        ctx.status(problem.status());
        ctx.removeHeader("ETag");
        problem.headers().forEach(ctx::header);
        ctx.header("Content-Language", exchange.language().tag());
        ctx.result(JsonWriter.write(ProblemView.of(problem, exchange.requestId())));
        ctx.contentType(ProblemView.TYPE);
    }

    /** Where it failed: classes and lines; messages may hold what somebody sent. */
    private static String trace(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(5)
                .map(cause -> cause.getClass().getName()
                        + Stream.of(cause.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }
}
