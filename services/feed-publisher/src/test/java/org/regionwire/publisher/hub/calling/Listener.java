package org.regionwire.publisher.hub.calling;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A subscriber's server on the loopback address, as each test wants it to behave. */
public final class Listener implements AutoCloseable {

    /** What a private host must be called in the settings of the hub. */
    public static final String HOST = "127.0.0.1";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private Listener(HttpServer server) {
        this.server = server;
    }

    public static Listener on(int port, HttpHandler handler) {
        try {
            var address = new InetSocketAddress(InetAddress.getByName(HOST), port);
            Listener listener = new Listener(HttpServer.create(address, 0));
            listener.server.setExecutor(listener.threads);
            listener.server.createContext("/", handler);
            listener.server.start();
            return listener;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Listener with(HttpHandler handler) {
        return on(0, handler);
    }

    public static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://" + HOST + ":" + port() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
