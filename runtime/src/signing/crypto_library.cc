#include "signing/crypto_library.h"

#include <openssl/crypto.h>

namespace outcrop::internal {

// Without an option it does nothing. Fails for want of memory alone, and then its next user tells.
void begin_crypto_library() { static_cast<void>(::OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS, nullptr)); }

}  // namespace outcrop::internal
