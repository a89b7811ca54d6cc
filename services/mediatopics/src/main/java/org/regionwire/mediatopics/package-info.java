/** The IPTC Media Topics: what each is called and what lies below it. */
@NullMarked
package org.regionwire.mediatopics;

import org.jspecify.annotations.NullMarked;
