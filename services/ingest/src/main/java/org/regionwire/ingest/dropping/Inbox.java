package org.regionwire.ingest.dropping;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionwire.ingest.dropping.ProviderFolder.Entry;

/** What lies in the folder of one provider, one file after the other. Not thread-safe. */
final class Inbox {

    private static final Verdict UNREADABLE =
            new Verdict.Refused("unreadable", "Ingest may not read it: give it the right.");

    private final ProviderFolder folder;
    private final Stillness stillness;
    private final int largest;
    private final Taking taking;
    private final Tally tally;
    private final Map<Path, Decided> decided = new HashMap<>();
    private Instant notBefore = Instant.MIN;

    /** What became of a file that could not be moved then. */
    private record Decided(Mark mark, Verdict verdict) {}

    Inbox(ProviderFolder folder, Stillness stillness, int largest, Taking taking, Tally tally) {
        this.folder = folder;
        this.stillness = stillness;
        this.largest = largest;
        this.taking = taking;
        this.tally = tally;
    }

    /** Takes what is whole, unless another instance is at it; answers how many files stay. */
    int look(Instant now) throws IOException {
        folder.make();
        List<Entry> files = folder.files();
        Set<Path> paths = files.stream().map(Entry::file).collect(Collectors.toSet());
        stillness.keepOnly(paths);
        decided.keySet().retainAll(paths);
        List<Entry> whole =
                files.stream()
                        .filter(entry -> stillness.isWhole(entry.file(), entry.mark(), now))
                        .toList();
        if (whole.isEmpty() || now.isBefore(notBefore)) {
            return files.size();
        }
        Optional<Claim> claim = Claim.of(folder.lockFile());
        if (claim.isEmpty()) {
            return files.size();
        }
        try (Claim _ = claim.get()) {
            return files.size() - take(whole, now);
        }
    }

    private int take(List<Entry> files, Instant now) {
        int moved = 0;
        for (Entry entry : files) {
            try {
                Optional<Verdict> verdict = verdict(entry);
                if (verdict.isPresent() && verdict.get() instanceof Verdict.Later later) {
                    notBefore = now.plus(later.after());
                    return moved;
                }
                moved += verdict.isPresent() && move(entry, verdict.get()) ? 1 : 0;
            } catch (IOException e) {
                tally.trouble(entry.file(), e);
            } catch (RuntimeException e) {
                // A fault of ours: the file stays, and those after it are not kept waiting.
                tally.trouble(entry.file(), new IOException("ingest breaks on it", e));
            }
        }
        return moved;
    }

    /** Empty when it is another file by now, or has been taken by another instance. */
    private Optional<Verdict> verdict(Entry entry) throws IOException {
        Decided before = decided.get(entry.file());
        if (before != null && before.mark().equals(entry.mark())) {
            return Optional.of(before.verdict());
        }
        Optional<Verdict> verdict;
        DroppedFile file = new DroppedFile(folder.provider(), name(entry), new byte[0]);
        try {
            // Of what is no file nothing is read: a pipe would never end.
            if (entry.mark().regular()) {
                file = file.with(ProviderFolder.read(entry.file(), largest + 1));
            }
            verdict = isUnchanged(entry) ? Optional.of(judged(entry, file)) : Optional.empty();
        } catch (AccessDeniedException e) {
            verdict = Optional.of(UNREADABLE);
        }
        if (verdict.isPresent() && !(verdict.get() instanceof Verdict.Later)) {
            decided.put(entry.file(), new Decided(entry.mark(), verdict.get()));
            tally.decided(file, verdict.get());
        }
        return verdict;
    }

    private Verdict judged(Entry entry, DroppedFile file) {
        if (!entry.mark().regular()) {
            return new Verdict.Refused(
                    "not-a-file", "It is a link or a device: drop the file itself.");
        }
        return file.content().length <= largest
                ? taking.take(file)
                : new Verdict.Refused(
                        "too-large",
                        "A file may have %d bytes. Drop its parts one by one.".formatted(largest));
    }

    /** One that was written to while it was taken stays: it is taken again as it is then. */
    private boolean move(Entry entry, Verdict verdict) throws IOException {
        if (!isUnchanged(entry)) {
            return false;
        }
        if (verdict instanceof Verdict.Refused refused) {
            folder.refused(entry.file(), refused);
        } else {
            folder.done(entry.file());
        }
        return true;
    }

    private static String name(Entry entry) {
        return entry.file().getFileName().toString();
    }

    private static boolean isUnchanged(Entry entry) throws IOException {
        return Mark.ifThere(entry.file()).filter(entry.mark()::equals).isPresent();
    }
}
