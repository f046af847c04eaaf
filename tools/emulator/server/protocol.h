// What a connection speaks once its first bytes have told.
#pragma once

#include <boost/beast/core/flat_buffer.hpp>

namespace outcrop::emulator {

/// Belongs to one Session and runs on its strand. What it starts keeps the session.
class Protocol {
 public:
  virtual ~Protocol() = default;

  /// `input` came already.
  virtual void begin(boost::beast::flat_buffer input) = 0;
  /// Ends it at once, but for answers that are being sent, which get kLastAnswers.
  virtual void stop() = 0;
  /// The connection is closed: no timer may keep it.
  virtual void closed() = 0;
};

}  // namespace outcrop::emulator
