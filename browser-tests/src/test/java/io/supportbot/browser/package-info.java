/// The sandbox's page in a real browser, with the desk behind it: what a newcomer sees first.
@NullMarked
package io.supportbot.browser;

import org.jspecify.annotations.NullMarked;
