/// Customers. Serves `customers` and `customer_activity`.
@NullMarked
package io.supportbot.adapter.persistence.customer;

import org.jspecify.annotations.NullMarked;
