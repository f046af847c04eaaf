// JarView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

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
struct JarView {
  std::string_view label{};
  std::optional<std::string_view> class_{};
  std::optional<std::int32_t> class_2{};
  std::optional<std::string_view> foo_bar{};
  std::optional<std::string_view> foo_bar_2{};
  std::optional<Size> size{};
  Open<Room> room{};
  std::optional<Timestamp> opened{};
  /// Sensitive: never logged.
  std::optional<std::string_view> secret{};
  std::optional<BlobView> contents{};
};
const internal::Schema& schema_of(const JarView*);

}  // namespace outcrop::kitchen_sink
