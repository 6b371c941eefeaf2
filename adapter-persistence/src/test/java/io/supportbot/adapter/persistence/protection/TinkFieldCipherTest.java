package io.supportbot.adapter.persistence.protection;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.testkit.contract.FieldCipherContract;

/// The cipher keeps its contract.
class TinkFieldCipherTest extends SharedStoreTest implements FieldCipherContract {
  @Override
  public FieldCipher fieldCipher() {
    return store().get(FieldCipher.class);
  }
}
