/// What every implementation of an outbound port must do. A contract is run by the fake and by the real adapter, so that tests on fakes
/// tell the truth about production.
@NullMarked
package io.supportbot.testkit.contract;

import org.jspecify.annotations.NullMarked;
