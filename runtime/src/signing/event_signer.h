// Signatures of event-stream messages that a client sends: a chain that the request's own signature starts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "outcrop/credentials.h"
#include "outcrop/internal/crypto.h"
#include "signing/signing_key.h"

namespace outcrop::internal {

/// Signs one message after the other; each signature covers the one before it, so messages are sent in the order of
/// signing and none is left out. Not synchronised.
class EventSigner {
 public:
  struct Signature {
    std::int64_t date_millis;  ///< value of the outer frame's `:date` header
    Sha256Digest bytes;        ///< value of its `:chunk-signature` header
  };

  /// `seed` is the hex signature of the request that opened the stream.
  EventSigner(CredentialsPtr credentials, std::string region, std::string service, std::string_view seed);

  /// `message` is the whole inner frame, checksums included; empty for the end of the stream. `time` is cut to whole
  /// seconds.
  Signature sign(std::string_view message, Timestamp time);

  /// The text that the last signature was made of.
  std::string_view string_to_sign() const { return string_to_sign_; }

 private:
  CredentialsPtr credentials_;
  std::string region_;
  std::string service_;
  std::string previous_;  // hex
  std::string string_to_sign_;
  CachedSigningKey key_;
};

}  // namespace outcrop::internal
