// When OpenSSL ends: never.
#pragma once

namespace outcrop::internal {

/// Unless the program itself has begun OpenSSL before, it is not freed when the program ends: destructors of objects
/// that live until then, and other threads, may be calling. Reads no file.
void begin_crypto_library();

}  // namespace outcrop::internal
