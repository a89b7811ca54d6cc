package org.regionwire.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Before the first test of the class a broker and a registry are up, with every topic and schema of
 * the catalogue; all classes of one JVM share them. {@link Wire#running()} gives them to the test,
 * and the system properties {@code regionwire.kafka.bootstrap-servers}, {@code
 * regionwire.registry.url} and {@code regionwire.data-folder} to a Spring Boot application under
 * test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WireExtension.class)
public @interface WithWire {}
