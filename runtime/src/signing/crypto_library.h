// When OpenSSL ends.
#pragma once

namespace outcrop::internal {

/// OpenSSL ends when the program does, in its turn among the objects that are destroyed then: behind those that were
/// made after this was called. Reads no file.
void begin_crypto_library();

}  // namespace outcrop::internal
