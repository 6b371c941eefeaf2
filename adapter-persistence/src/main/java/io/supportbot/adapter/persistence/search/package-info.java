/// Search without words. Serves `search_terms`.
@NullMarked
package io.supportbot.adapter.persistence.search;

import org.jspecify.annotations.NullMarked;
