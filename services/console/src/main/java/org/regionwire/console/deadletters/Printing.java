package org.regionwire.console.deadletters;

import org.regionwire.console.terminal.Terminal;

/** Letters as text. */
final class Printing {

    private Printing() {}

    static void line(Terminal terminal, DeadLetter letter) {
        terminal.line("%s  %s  %s", letter.place(), letter.at(), letter.key());
        terminal.line("    %s could not handle it: %s", letter.service(), letter.cause());
        if (letter.redrives() > 0) {
            terminal.line("    sent back %d times before", letter.redrives());
        }
        Handling handling = letter.handling();
        if (handling != null) {
            String reason = handling.reason() == null ? "" : ": " + handling.reason();
            terminal.line(
                    "    %s by %s at %s%s", handling.how(), handling.by(), handling.at(), reason);
        }
    }

    static void whole(Terminal terminal, LetterContent content) {
        line(terminal, content.letter());
        content.headers().forEach((name, value) -> terminal.line("    %s: %s", name, value));
        if (content.undecodable() == null) {
            terminal.line("%s", content.pretty());
        } else {
            terminal.line(
                    "    %d bytes that cannot be decoded: %s",
                    content.bytes(), content.undecodable());
            if (content.firstBytes() != null) {
                terminal.line("    they begin with %s", content.firstBytes());
            }
        }
    }

    static void done(Terminal terminal, Done done) {
        String what = done.dryRun() ? "would be " + done.how() : done.how().toString();
        done.letters().forEach(letter -> terminal.line("%s %s", what, letter.place()));
        done.refused()
                .forEach(
                        refused ->
                                terminal.line(
                                        "refused %s: %s", refused.letter().place(), refused.why()));
        terminal.line("%d %s, %d refused.", done.letters().size(), what, done.refused().size());
    }
}
