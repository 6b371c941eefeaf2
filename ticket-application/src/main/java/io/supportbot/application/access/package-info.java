/// Who may do what. Every use case asks here, so that no adapter can forget to.
@NullMarked
package io.supportbot.application.access;

import org.jspecify.annotations.NullMarked;
