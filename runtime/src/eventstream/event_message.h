// What a frame means: an event, a modeled exception or an error (event-stream reference § 3).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "eventstream/frame_decoder.h"

namespace outcrop::internal {

struct EventMessage {
  enum class Kind : std::uint8_t {
    event,      ///< `name` is its `:event-type`
    exception,  ///< `name` is its `:exception-type`; empty where it has none
    error,      ///< `name` is its `:error-code`, `text` its `:error-message`
  };
  Kind kind;
  std::string_view name;
  std::string_view text{};
};

/// Views into `frame`. Empty: the frame is no message, and `problem` says why.
std::optional<EventMessage> read_message(const Frame& frame, std::string& problem);

}  // namespace outcrop::internal
