package dev.aftercare.http;

import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.problem.ProblemWriter;
import dev.aftercare.usecase.Crm;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server. It takes no connection from another machine unless told to, and ends within 10 seconds, work that
 * has begun finished: {@link #close()}, or SIGTERM where {@link Builder#stoppingWithTheProcess()} was asked for. The CRM
 * stays open; it is its owner's to close.
 */
public final class AftercareServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AftercareServer.class);

    private final Javalin javalin;
    private final OpenWork openWork;
    private final String host;

    private AftercareServer(Javalin javalin, OpenWork openWork, String host) {
        this.javalin = javalin;
        this.openWork = openWork;
        this.host = host;
    }

    /** A server for a CRM, on 127.0.0.1:8080 unless told otherwise. */
    public static Builder on(Crm crm) {
        return new Builder(crm);
    }

    /** The port it listens at. */
    public int port() {
        return javalin.port();
    }

    /** Where it is reached from this machine. */
    public String url() {
        return "http://" + host + ":" + port();
    }

    /** Takes no new work, finishes what has begun for at most 8 seconds, and ends. */
    @Override
    public void close() {
        if (openWork.finish()) {
            LOG.info("server at port {} ends, open work is finished", port());
        } else {
            LOG.warn("server at port {} ends, some work was not finished in time", port());
        }
        javalin.stop();
    }

    /** Puts a server together. */
    public static final class Builder {

        private final Crm crm;
        private String host = "127.0.0.1";
        private int port = 8080;
        private boolean withProcess;
        private ServerSettings settings = ServerSettings.standard();

        private Builder(Crm crm) {
            this.crm = crm;
        }

        /** The address to listen at. */
        public Builder host(String newHost) {
            this.host = newHost;
            return this;
        }

        /** The port; 0 for any that is free. */
        public Builder port(int newPort) {
            this.port = newPort;
            return this;
        }

        /** Other settings. */
        public Builder settings(ServerSettings newSettings) {
            this.settings = newSettings;
            return this;
        }

        /** Ends the server, and then the CRM, when the process is told to end (SIGTERM). */
        public Builder stoppingWithTheProcess() {
            this.withProcess = true;
            return this;
        }

        /** Starts. */
        public AftercareServer start() {
            OpenWork openWork = new OpenWork();
            Javalin javalin = Javalin.create(config -> configure(config, openWork));
            AftercareServer server = new AftercareServer(javalin.start(host, port), openWork, host);
            if (withProcess) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "aftercare-stop"));
            }
            return server;
        }

        private void configure(JavalinConfig config, OpenWork openWork) {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = settings.longestBody();
            config.jetty.modifyServer(
                    jetty -> jetty.setErrorHandler(new JettyProblems(settings.problems(), crm::newRequestId)));
            ProblemWriter problems = new ProblemWriter(settings.problems(), crm::newRequestId);
            config.routes.before(ctx -> {
                if (!openWork.begin(ctx)) {
                    Exchange.begin(ctx, crm::newRequestId);
                    problems.write(ctx, EdgeException.of(503, "stopping").with("Connection", "close"));
                    ctx.skipRemainingHandlers();
                }
            });
            config.requestLogger.http((ctx, milliseconds) -> openWork.end(ctx));
            AftercareRoutes.register(config, crm, settings);
            config.routes.exception(HttpResponseException.class, (failure, ctx) -> {
                Exchange.begin(ctx, crm::newRequestId);
                problems.write(ctx, EdgeException.ofStatus(failure.getStatus()));
            });
        }

        private void end(AftercareServer server) {
            server.close();
            crm.close();
        }
    }
}
