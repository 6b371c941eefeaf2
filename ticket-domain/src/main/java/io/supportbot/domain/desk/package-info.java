/// How a desk is set up: its categories, its operators, its limits and its time zone.
@NullMarked
package io.supportbot.domain.desk;

import org.jspecify.annotations.NullMarked;
