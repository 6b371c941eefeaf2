/// Tests of the staff group's side.
@NullMarked
package io.supportbot.adapter.telegram.staff;

import org.jspecify.annotations.NullMarked;
