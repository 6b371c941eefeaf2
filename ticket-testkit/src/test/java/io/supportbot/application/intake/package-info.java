/// The intake on fakes, driven by hand. Here, since the testkit needs the application and not the reverse.
@NullMarked
package io.supportbot.application.intake;

import org.jspecify.annotations.NullMarked;
