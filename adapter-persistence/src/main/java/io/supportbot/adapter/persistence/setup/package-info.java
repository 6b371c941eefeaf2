/// What the rooms say when a person has to set something right.
@NullMarked
package io.supportbot.adapter.persistence.setup;

import org.jspecify.annotations.NullMarked;
