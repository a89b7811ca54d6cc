/** What kind of text is it? News, opinion, a caption, a brief, a notice, literature. */
@NullMarked
package org.regionwire.categorization.genre;

import org.jspecify.annotations.NullMarked;
