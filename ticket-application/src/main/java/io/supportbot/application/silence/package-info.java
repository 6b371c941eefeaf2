/// What may be made of the silence of people, who may have said something that was not heard yet.
@NullMarked
package io.supportbot.application.silence;

import org.jspecify.annotations.NullMarked;
