/// Encryption of single values, and the key file. Serves `key_checks`.
@NullMarked
package io.supportbot.adapter.persistence.protection;

import org.jspecify.annotations.NullMarked;
