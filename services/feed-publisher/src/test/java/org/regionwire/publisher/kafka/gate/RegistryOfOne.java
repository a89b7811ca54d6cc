package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.RegistrySettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A registry for a test without a broker: it knows every schema that it is asked for. */
final class RegistryOfOne implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<String> schemas = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    RegistryOfOne() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    RegistrySchemas client() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new RegistrySchemas(new RegistrySettings(url, Duration.ofSeconds(3)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            ObjectNode answer = JSON.createObjectNode();
            if (exchange.getRequestMethod().equals("POST")) {
                String schema = JSON.readTree(exchange.getRequestBody()).path("schema").asString();
                answer.put("id", idOf(schema)).put("version", 1).put("schema", schema);
            } else {
                String path = exchange.getRequestURI().getPath();
                int id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
                answer.put("schema", schemas.get(id - 1));
            }
            byte[] body = answer.toString().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private synchronized int idOf(String schema) {
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        return schemas.indexOf(schema) + 1;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
