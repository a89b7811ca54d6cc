package org.regionwire.ingest.providers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.keys.ApiKey;
import org.regionwire.messaging.keys.Bearer;

/**
 * Lets providers in by their keys, and as often as their quotas allow. Asked before anything of a
 * body is read.
 */
public final class Door {

    private final Providers providers;
    private final boolean openProviders;
    private final Quotas quotas = new Quotas();
    private final InstantSource clock;

    /**
     * @param openProviders whether a provider that has no keys may deliver without one
     */
    public Door(Providers providers, boolean openProviders, InstantSource clock) {
        this.providers = providers;
        this.openProviders = openProviders;
        this.clock = clock;
    }

    /**
     * Counts the delivery when it is let in.
     *
     * @param named id of the provider that the delivery names; null where it names none
     * @param authorization header as sent: Bearer ID.SECRET; null where there is none
     */
    public Admission admit(@Nullable String named, @Nullable String authorization) {
        Admission identified = identify(named, authorization);
        return identified instanceof Admission.Admitted(String provider) && provider != null
                ? admitKnown(provider)
                : identified;
    }

    /**
     * Says who it is and counts nothing: for what is no delivery.
     *
     * @param named id of the provider whose affairs somebody asks for; null where that is not said
     * @param authorization as for a delivery
     */
    public Admission identify(@Nullable String named, @Nullable String authorization) {
        if (authorization == null) {
            return withoutKey(named);
        }
        Optional<Provider> owner =
                Bearer.read(authorization).flatMap(sent -> owner(sent, clock.instant()));
        if (owner.isEmpty()) {
            return new Admission.Refused(
                    Admission.Reason.KEY_INVALID,
                    "The key is not valid, or not any more. Send one that an operator has given"
                            + " you: Authorization: Bearer KEY.");
        }
        if (named != null && !named.equals(owner.get().id())) {
            return new Admission.Refused(
                    Admission.Reason.KEY_OF_ANOTHER_PROVIDER,
                    "The key is not of the provider that this is of, or that it names. Leave the"
                            + " parameter provider out, or name your own.");
        }
        return new Admission.Admitted(owner.get().id());
    }

    /**
     * Lets in whom an operator has let in already, by the right to write into a folder. Counts the
     * delivery too.
     */
    public Admission admitKnown(String provider) {
        return providers
                .byId(provider)
                .map(known -> counted(known, clock.instant()))
                .orElse(new Admission.Admitted(provider));
    }

    private Admission withoutKey(@Nullable String named) {
        boolean hasKeys =
                Optional.ofNullable(named)
                        .flatMap(providers::byId)
                        .map(provider -> !provider.keys().isEmpty())
                        .orElse(false);
        return hasKeys || !openProviders
                ? new Admission.Refused(
                        Admission.Reason.KEY_MISSING,
                        "Send the key that an operator has given you: Authorization: Bearer KEY.")
                : new Admission.Admitted(named);
    }

    private Optional<Provider> owner(Bearer sent, Instant now) {
        return providers
                .byKey(sent.keyId())
                .filter(provider -> ApiKey.anyOpens(provider.keys(), sent, now));
    }

    private Admission counted(Provider provider, Instant now) {
        Duration wait = quotas.take(provider, now);
        return wait.isZero()
                ? new Admission.Admitted(provider.id())
                : new Admission.Throttled(provider.id(), wait);
    }
}
