#include "signing/crypto_library.h"

#include <openssl/crypto.h>

namespace outcrop::internal {

// While the program ends, other threads may be calling, and OpenSSL would free at exit what they use. Fails for want of
// memory alone, and then its next user tells.
void begin_crypto_library() {
  static_cast<void>(::OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS | OPENSSL_INIT_NO_ATEXIT, nullptr));
}

}  // namespace outcrop::internal
