// The signatures of a request's events, each over the one before.
#pragma once

#include <string>

#include "auth/signature_check.h"
#include "outcrop/timestamp.h"
#include "stream/frame_reader.h"

namespace outcrop::emulator {

/// AWS4-HMAC-SHA256-PAYLOAD. One thread at a time.
class EventChain {
 public:
  /// The chain begins with the request's own signature.
  explicit EventChain(Proof request) : last_(std::move(request)) {}

  /// Checks the next frame of the request. Throws ServiceError: IncompleteSignatureException where :date or
  /// :chunk-signature are missing, InvalidSignatureException where it does not belong here or is not of now.
  void check(const Frame& frame, Timestamp now);

 private:
  Proof last_;
};

}  // namespace outcrop::emulator
