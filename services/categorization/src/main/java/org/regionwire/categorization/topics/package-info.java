/** What is it about? IPTC Media Topics, decided from lexicons of cue words. */
@NullMarked
package org.regionwire.categorization.topics;

import org.jspecify.annotations.NullMarked;
