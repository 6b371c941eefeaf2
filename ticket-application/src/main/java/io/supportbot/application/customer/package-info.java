/// Who the customers are, which language they speak and how much they may ask. Owns `customers` and `customer_activity`.
@NullMarked
package io.supportbot.application.customer;

import org.jspecify.annotations.NullMarked;
