// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::kitchen_sink {

enum class OldEnum : std::uint16_t {
  unknown_value,
  one,
  two,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OldEnum);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OldEnum value);

/// Rooms of a kitchen.
enum class Room : std::uint16_t {
  unknown_value,
  /// The main room.
  main,
  empty,
  value_2x,
  default_,
  unknown_value_,
  a_dash_b,
  a_underscore_b,
  any,
  /// \deprecated since 2.0: use Main
  linux_ [[deprecated("since 2.0: use Main")]],
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Room);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Room value);

/// Any other number may come too.
enum class Size : std::int32_t {
  small_ = 1,
  large = 10,
};

}  // namespace outcrop::kitchen_sink
