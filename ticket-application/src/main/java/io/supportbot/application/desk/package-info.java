/// How the desk is set up at this moment.
@NullMarked
package io.supportbot.application.desk;

import org.jspecify.annotations.NullMarked;
