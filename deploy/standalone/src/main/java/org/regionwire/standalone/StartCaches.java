package org.regionwire.standalone;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.regionwire.platform.Folders;
import org.regionwire.platform.StartFailure;
import org.regionwire.standalone.Instance.Kind;

/** Trains services that were built anew, so that each start from then on is a quick one. */
public final class StartCaches {
    private static final int FAILED = 1;

    private StartCaches() {}

    public static void main(String[] arguments) {
        try {
            make(Checkout.find(), new Progress(System.out));
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    /**
     * Runs a wire of its own with the pages of {@code seeds/}, a minute or so; nothing where every
     * service has its cache.
     *
     * @throws StartFailure when a service is not built, or the wire does not come up
     */
    public static void make(Checkout checkout, Progress progress) {
        Path folder = checkout.root().resolve("deploy/standalone/target/training");
        List<StartCache> caches =
                Arrays.stream(Kind.values())
                        .map(Kind::service)
                        .distinct()
                        .map(service -> ExtractedJar.of(checkout.jar(service), folder))
                        .map(StartCache::of)
                        .toList();
        if (!caches.stream().allMatch(StartCache::exists)) {
            // What a training that was broken off has left.
            Folders.delete(folder);
            progress.say("Training the services to start fast; once after a build");
            train(checkout, folder, progress);
            caches.forEach(StartCache::keep);
        }
    }

    private static void train(Checkout checkout, Path folder, Progress progress) {
        var wire = StandaloneWire.training(checkout, folder, progress);
        try (var client = new WireClient(wire.ingest(), wire.feeds())) {
            wire.start();
            new Seeding(client, progress).post(SeedFile.in(checkout.seeds()));
            Regions.in(client.feeds("/regions.json").json());
        } finally {
            progress.during("Writing down what they learned", wire::close);
        }
    }
}
