/// The sandbox own HTTP API, behind its web page.
@NullMarked
package io.supportbot.sandbox.control;

import org.jspecify.annotations.NullMarked;
