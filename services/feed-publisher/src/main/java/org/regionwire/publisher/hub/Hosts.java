package org.regionwire.publisher.hub;

import java.util.HashMap;
import java.util.Map;

/**
 * How many calls are under way, in all and to each host: who is slow holds up nobody but itself.
 */
public final class Hosts {

    private final int inAll;
    private final int each;
    private final Map<String, Integer> underway = new HashMap<>();
    private int sum;
    private boolean freed;

    public Hosts(int inAll, int each) {
        this.inAll = inAll;
        this.each = each;
    }

    /** False when it is not its turn; else {@link #leave} is called when the call has ended. */
    public synchronized boolean enter(String host) {
        int of = underway.getOrDefault(host, 0);
        if (sum >= inAll || of >= each) {
            return false;
        }
        underway.put(host, of + 1);
        sum++;
        return true;
    }

    public synchronized void leave(String host) {
        underway.computeIfPresent(host, (_, of) -> of == 1 ? null : of - 1);
        sum--;
        freed = true;
    }

    /** Whether no call is under way, nor has one ended that {@link #haveFreed} has not told. */
    public synchronized boolean areIdle() {
        return sum == 0 && !freed;
    }

    /** Whether a call has ended since this was last asked. */
    public synchronized boolean haveFreed() {
        boolean since = freed;
        freed = false;
        return since;
    }
}
