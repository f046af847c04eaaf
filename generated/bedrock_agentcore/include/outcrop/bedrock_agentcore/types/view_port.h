// ViewPort: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ViewPort.html
struct ViewPort {
  /// Required.
  std::optional<std::int32_t> width{};
  /// Required.
  std::optional<std::int32_t> height{};

  friend bool operator==(const ViewPort&, const ViewPort&) = default;
};
void write_json(internal::JsonWriter& writer, const ViewPort& in);

}  // namespace outcrop::bedrock_agentcore
