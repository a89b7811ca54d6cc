package org.regionwire.publisher.app;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Asks the setting before the settings record exists. */
final class OnRole implements Condition {

    private static final String ROLES = "regionwire.publisher.roles";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Role wanted =
                metadata.getAnnotations().get(ConditionalOnRole.class).getEnum("value", Role.class);
        var roles = Binder.get(context.getEnvironment()).bind(ROLES, Bindable.setOf(Role.class));
        return roles.isBound() && roles.get().stream().anyMatch(role -> role.includes(wanted));
    }
}
