package dev.aftercare.examples.server;

import dev.aftercare.files.rights.ErasureFile;
import dev.aftercare.http.AftercareServer;
import dev.aftercare.http.ServerSettings;
import dev.aftercare.http.signin.AdministratorKeyFile;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reference server: storage, HTTP, the jobs every minute. {@code --demonstration} fills a storage without a network first;
 * {@code --data} names the folder of the embedded database and the key files, {@code --host} and {@code --port} where it
 * listens, {@code --behind-tls} says that browsers reach it by TLS. With {@code AFTERCARE_DB_URL} (and {@code _USER}, {@code _PASSWORD}) it works on PostgreSQL.
 */
public final class ReferenceServer {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceServer.class);
    private static final int DUE_AT_ONCE = 1_000;
    private static final long EVERY_MINUTE_MS = 60_000;

    private ReferenceServer() {}

    /** Starts the server; it ends on SIGTERM with its open work finished. */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        Options options;
        try {
            options = Options.of(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        start(options);
    }

    private static void start(Options options) {
        options.warning().ifPresent(System.out::println);
        DataFolder.make(options.data()).ifPresent(System.out::println);
        if (options.demonstration() && OpenStorage.isEmbedded()) {
            DemonstrationFolder.fill(
                    options.data(), storage -> demonstration(storage).make());
        }
        OpenStorage opened = OpenStorage.of(options.data());
        Crm crm = Crm.builder(opened.storage())
                .erasures(ErasureFile.at(options.erasures()))
                .build();
        Optional<Path> newKey = AdministratorKeyFile.ensure(crm.accessKeys(), options.data());
        newKey.ifPresent(file -> System.out.println("The administrator's key is in " + file));
        if (options.demonstration()) {
            demonstrate(opened, crm);
        }
        AftercareServer server = AftercareServer.on(crm)
                .host(options.address().host())
                .port(options.address().port())
                .settings(settings(options))
                .stoppingWithTheProcess()
                .start();
        runJobs(crm);
        System.out.println("Aftercare is at " + server.url());
        if (options.demonstration()) {
            new DemonstrationKeys(crm, options.data())
                    .hand(Demonstration.dealers(crm), server.url())
                    .forEach(System.out::println);
        }
    }

    private static ServerSettings settings(Options options) {
        ServerSettings settings = ServerSettings.standard();
        return options.behindTls() ? settings.behindTls() : settings;
    }

    private static Demonstration demonstration(Storage storage) {
        Instant now = Instant.now();
        return new Demonstration(storage, Demonstration.planAt(now), now, System.out::println);
    }

    private static void demonstrate(OpenStorage opened, Crm crm) {
        try {
            demonstration(opened.storage()).make();
        } catch (NotADemonstrationException refused) {
            System.err.println(refused.getMessage());
            crm.close();
            System.exit(2);
        }
    }

    private static void runJobs(Crm crm) {
        TimerTask due = new TimerTask() {
            @Override
            public void run() {
                runDue(crm);
            }
        };
        new Timer("aftercare-jobs", true).schedule(due, 0, EVERY_MINUTE_MS);
    }

    /** A failed run is told and tried again a minute later; an exception thrown here would end all later runs. */
    private static void runDue(Crm crm) {
        try {
            crm.jobs().runDue(DUE_AT_ONCE);
        } catch (RuntimeException failure) {
            LOG.error("the jobs failed; they are tried again in a minute", failure);
        }
    }
}
