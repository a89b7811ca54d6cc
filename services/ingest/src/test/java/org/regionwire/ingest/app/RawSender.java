package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** Sends what no client sends, byte by byte, and reads what is answered. */
record RawSender(int port) {

    /** Writes a body, or as much of it as the other side takes. */
    interface Body {
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    /**
     * The whole answer.
     *
     * @param headers beside Host, a line each
     */
    String post(String path, String headers, Body body) throws IOException {
        return send("POST " + path, headers, body);
    }

    /**
     * The same with another method.
     *
     * @param request method and path
     */
    String send(String request, String headers, Body body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            String head = "%s HTTP/1.1\nHost: localhost\n%s\n\n".formatted(request, headers);
            OutputStream out = socket.getOutputStream();
            out.write(head.replace("\n", "\r\n").getBytes(UTF_8));
            Thread sender =
                    Thread.startVirtualThread(
                            () -> {
                                try {
                                    body.writeTo(out);
                                    out.flush();
                                } catch (IOException | InterruptedException e) {
                                    // Closed by the other side, or the answer has come.
                                }
                            });
            try {
                return answer(socket);
            } finally {
                sender.interrupt();
            }
        }
    }

    /** All until the other side closes, or breaks off for what it has not read. */
    private static String answer(Socket socket) {
        var answer = new StringBuilder();
        byte[] piece = new byte[8 * 1024];
        try {
            for (int read = socket.getInputStream().read(piece);
                    read >= 0;
                    read = socket.getInputStream().read(piece)) {
                answer.append(new String(piece, 0, read, UTF_8));
            }
        } catch (IOException e) {
            // What has come by then is the answer.
        }
        return answer.toString();
    }
}
