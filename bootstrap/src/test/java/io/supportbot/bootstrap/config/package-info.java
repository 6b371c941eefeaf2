/// Reading `supportbot.yaml`: defaults, the full file, and each way it can be wrong.
@NullMarked
package io.supportbot.bootstrap.config;

import org.jspecify.annotations.NullMarked;
