// Jar: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/blob.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::kitchen_sink {

/// A jar.
///
/// - Round
/// - Made of <glass>, labelled with a path such as C:\.
struct Jar {
  /// Required.
  std::optional<std::string> label{};
  std::optional<std::string> class_{};
  std::optional<std::int32_t> class_2{};
  std::optional<std::string> foo_bar{};
  std::optional<std::string> foo_bar_2{};
  std::optional<Size> size{};
  /// Required.
  std::optional<OwnedOpen<Room>> room{};
  std::optional<Timestamp> opened{};
  /// 1 to 63 characters. Sensitive: never logged.
  std::optional<std::string> secret{};
  std::optional<Blob> contents{};

  friend bool operator==(const Jar&, const Jar&) = default;
};
void write_json(internal::JsonWriter& writer, const Jar& in);

}  // namespace outcrop::kitchen_sink
