/// Java types of columns, for the generated code.
@NullMarked
package io.supportbot.adapter.persistence.column;

import org.jspecify.annotations.NullMarked;
