/// The fakes, measured by the contracts that the real adapters are measured by.
@NullMarked
package io.supportbot.testkit.fake;

import org.jspecify.annotations.NullMarked;
