// ViewPort: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// The size of the part of a page that can be seen.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ViewPort.html
struct ViewPort {
  /// The width in pixels.
  ///
  /// Required.
  std::optional<std::int32_t> width{};
  /// The height in pixels.
  ///
  /// Required.
  std::optional<std::int32_t> height{};

  friend bool operator==(const ViewPort&, const ViewPort&) = default;
};
void write_json(internal::JsonWriter& writer, const ViewPort& in);

}  // namespace outcrop::bedrock_agentcore
