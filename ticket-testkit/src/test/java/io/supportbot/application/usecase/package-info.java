/// The use cases on fakes. Here, since the testkit needs the application and not the reverse.
@NullMarked
package io.supportbot.application.usecase;

import org.jspecify.annotations.NullMarked;
