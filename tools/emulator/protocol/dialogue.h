// A call whose answer flows while its request still comes.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/http.h"

namespace outcrop::emulator {

/// The service's side of such a call. Used by one thread at a time; throws nothing.
class Dialogue {
 public:
  /// What goes to the client next.
  struct Reply {
    std::vector<std::string> frames;
    /// Nothing comes behind the frames, and the dialogue is asked no more.
    bool ended{};
    /// With `ended`: what becomes of the stream behind them.
    Delivery::End end{Delivery::End::finish};
    std::chrono::milliseconds stall_time{};
  };

  virtual ~Dialogue() = default;

  /// More of the request's body, cut anywhere.
  virtual Reply hear(std::string_view bytes) = 0;
  /// The request's body is over.
  virtual Reply hear_end() = 0;
  /// Nothing has come for as long as patience() says.
  virtual Reply hear_nothing() = 0;
  virtual std::chrono::milliseconds patience() const = 0;
};

}  // namespace outcrop::emulator
