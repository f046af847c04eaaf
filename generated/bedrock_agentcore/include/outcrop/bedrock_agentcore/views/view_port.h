// ViewPortView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// The size of the part of a page that can be seen.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ViewPort.html
struct ViewPortView {
  /// The width in pixels.
  std::int32_t width{};
  /// The height in pixels.
  std::int32_t height{};
};
const internal::Schema& schema_of(const ViewPortView*);

}  // namespace outcrop::bedrock_agentcore
