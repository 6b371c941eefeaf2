/// The server: addresses, parameters, rate limits, planted faults and the record of calls.
@NullMarked
package io.supportbot.sandbox.http;

import org.jspecify.annotations.NullMarked;
