package org.regionwire.ingest.kafka.dropping;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regionwire.ingest.agencies.AgencyDelivery;
import org.regionwire.ingest.agencies.AgencyDesk;
import org.regionwire.ingest.agencies.AgencyReader.Syntax;
import org.regionwire.ingest.agencies.AgencyReceived;
import org.regionwire.ingest.agencies.item.ItemFault;
import org.regionwire.ingest.documents.Delivery;
import org.regionwire.ingest.documents.Desk;
import org.regionwire.ingest.documents.Fault;
import org.regionwire.ingest.documents.Received;
import org.regionwire.ingest.dropping.DroppedFile;
import org.regionwire.ingest.dropping.FileName;
import org.regionwire.ingest.dropping.Taking;
import org.regionwire.ingest.dropping.Verdict;
import org.regionwire.ingest.html.HtmlReading.Link;
import org.regionwire.ingest.kafka.WireWriter;
import org.regionwire.ingest.providers.Admission;
import org.regionwire.ingest.providers.Door;
import org.regionwire.ingest.reading.Format;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.messaging.writing.WriteOutcome;

/** Takes dropped files in by the same desks and the same writer as what is posted. */
public final class DroppedIntake implements Taking {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Door door;
    private final Desk desk;
    private final AgencyDesk agencies;
    private final WireWriter wire;
    private final Spans spans;

    public DroppedIntake(Door door, Desk desk, AgencyDesk agencies, WireWriter wire, Spans spans) {
        this.door = door;
        this.desk = desk;
        this.agencies = agencies;
        this.wire = wire;
        this.spans = spans;
    }

    @Override
    public Verdict take(DroppedFile file) {
        return switch (door.admitKnown(file.provider())) {
            case Admission.Throttled(_, var after) -> new Verdict.Later(after, "its quota");
            case Admission.Refused(var reason, var detail) ->
                    new Verdict.Refused(word(reason), detail);
            case Admission.Admitted(_) -> admitted(file);
        };
    }

    private Verdict admitted(DroppedFile file) {
        return switch (file.type()) {
            case TEXT -> page(file, Format.TEXT);
            case HTML -> page(file, Format.HTML);
            case PDF -> page(file, Format.PDF);
            case JSON -> items(file, "application/json", Syntax.JSON);
            case XML -> items(file, "application/xml", Syntax.XML);
            case OTHER ->
                    new Verdict.Refused(
                            word(Fault.Kind.NOT_TEXT),
                            "Drop pages as .txt, .html or .pdf, ninjs as .json, NewsML-G2 or NITF as .xml.");
        };
    }

    private Verdict page(DroppedFile file, Format format) {
        FileName says = file.says();
        var delivery =
                new Delivery(
                        file.content(),
                        format,
                        null,
                        null,
                        file.provider(),
                        says.publication(),
                        null,
                        says.issueDate(),
                        says.page(),
                        says.pageName(),
                        file.name(),
                        null);
        return switch (desk.receive(delivery)) {
            case Received.Refused(var faults) when faults.getFirst().kind() == Fault.Kind.BUSY ->
                    new Verdict.Later(RETRY, "other pages of PDF");
            case Received.Refused(var faults) ->
                    new Verdict.Refused(
                            word(faults.getFirst().kind()),
                            faults.stream().map(Fault::detail).toList());
            case Received.Elsewhere(var links, int all) ->
                    new Verdict.Refused(word(Fault.Kind.LAYOUT_PAGE), elsewhere(links, all));
            case Received.Taken(var intake) -> written(file, trace -> wire.write(intake, trace));
        };
    }

    private static List<String> elsewhere(List<Link> links, int all) {
        return Stream.concat(
                        Stream.of(
                                "It shows %d articles and has the text of none: drop the page of each."
                                        .formatted(all)),
                        links.stream().map(Link::href))
                .toList();
    }

    private Verdict items(DroppedFile file, String contentType, Syntax syntax) {
        var delivery =
                new AgencyDelivery(
                        file.content(),
                        contentType,
                        syntax,
                        null,
                        file.provider(),
                        file.says().publication());
        return switch (agencies.receive(delivery)) {
            case AgencyReceived.Refused(var faults) ->
                    new Verdict.Refused(
                            word(faults.getFirst().kind()),
                            faults.stream().map(Fault::detail).toList());
            case AgencyReceived.Faulty(var faults) ->
                    new Verdict.Refused(word(faults.getFirst().kind()), details(faults));
            case AgencyReceived.Taken(var intake) ->
                    written(file, trace -> wire.write(intake, trace));
        };
    }

    private static List<String> details(List<ItemFault> faults) {
        return faults.stream().map(fault -> fault.pointer() + " " + fault.detail()).toList();
    }

    private Verdict written(DroppedFile file, Function<String, WriteOutcome> writing) {
        Begun span = spans.root("file").about("regionwire.file", file.name());
        return switch (writing.apply(span.traceparent().orElse(""))) {
            case WriteOutcome.Committed() -> {
                span.end();
                yield new Verdict.Taken();
            }
            case WriteOutcome.TooLarge(var topic, int bytes, int largest) -> {
                span.failed("too large");
                yield new Verdict.Refused(
                        "too-large",
                        "A record for %s would be %d bytes, %d are taken."
                                .formatted(topic, bytes, largest));
            }
            case WriteOutcome.Unavailable(var reason, _) -> {
                span.failed(reason);
                yield new Verdict.Later(RETRY, reason);
            }
        };
    }

    private static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
