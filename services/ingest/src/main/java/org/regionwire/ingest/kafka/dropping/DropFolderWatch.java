package org.regionwire.ingest.kafka.dropping;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.dropping.DropFolder;
import org.regionwire.messaging.following.TopicFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks into the drop folder time and again, once it is known who may deliver. */
public final class DropFolderWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolderWatch.class);

    private final DropFolder folder;
    private final Duration every;
    private final List<TopicFollower> followed;
    private @Nullable ScheduledExecutorService looking;

    /**
     * @param followed until they have caught up, a provider that may deliver would be refused
     */
    public DropFolderWatch(DropFolder folder, Duration every, List<TopicFollower> followed) {
        this.folder = folder;
        this.every = every;
        this.followed = List.copyOf(followed);
    }

    private void look() {
        try {
            if (followed.stream().allMatch(TopicFollower::hasCaughtUp)) {
                folder.look();
            }
        } catch (RuntimeException e) {
            // Else the next look would never come.
            LOG.error("the drop folder is looked at again in {}", every, e);
        }
    }

    @Override
    public synchronized void start() {
        looking =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("drop-folder").factory());
        var _ =
                looking.scheduleWithFixedDelay(
                        this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService stopping = looking;
        if (stopping != null) {
            stopping.close();
            looking = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }
}
