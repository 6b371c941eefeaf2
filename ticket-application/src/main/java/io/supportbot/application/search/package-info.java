/// Finding tickets by words without keeping the words. Owns the table `search_terms`.
@NullMarked
package io.supportbot.application.search;

import org.jspecify.annotations.NullMarked;
