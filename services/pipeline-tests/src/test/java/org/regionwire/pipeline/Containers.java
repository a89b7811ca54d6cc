package org.regionwire.pipeline;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ExecInContainerPattern;

/** The containers of a compose project. */
final class Containers {

    private final DockerClient docker = DockerClientFactory.lazyClient();
    private final String project;

    Containers(String project) {
        this.project = project;
    }

    /** Ids of those of a service, stopped ones too. */
    List<String> of(String service) {
        return docker
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(
                        Map.of(
                                "com.docker.compose.project", project,
                                "com.docker.compose.service", service))
                .exec()
                .stream()
                .map(container -> container.getId())
                .toList();
    }

    InspectContainerResponse inspect(String id) {
        return docker.inspectContainerCmd(id).exec();
    }

    /** By SIGKILL; Docker does not start again what was ended so. */
    void kill(String id) {
        docker.killContainerCmd(id).exec();
    }

    void start(String id) {
        docker.startContainerCmd(id).exec();
    }

    /** What a shell inside prints on both its outputs, as the container's own user. */
    String shell(String id, String command) {
        try {
            var result =
                    ExecInContainerPattern.execInContainer(
                            docker, inspect(id), "sh", "-c", command + " 2>&1");
            return result.getStdout().strip();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("%s: %s".formatted(id, command), e);
        }
    }
}
