/// How confidential text is kept from whoever gets hold of the store.
@NullMarked
package io.supportbot.application.protection;

import org.jspecify.annotations.NullMarked;
