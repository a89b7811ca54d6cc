/** What an operator decides about an article, and whether everybody sees it. */
@NullMarked
package org.regionwire.console.rulings;

import org.jspecify.annotations.NullMarked;
