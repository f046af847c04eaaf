// Attribution.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/citation.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct AttributionView;

/// The sources that a part of the answer rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Attribution.html
struct Attribution {
  /// One entry for each part that rests on sources.
  std::optional<std::vector<Citation>> citations{};

  friend bool operator==(const Attribution&, const Attribution&) = default;
};
Attribution to_owned(const AttributionView& view);
void write_json(internal::JsonWriter& writer, const Attribution& in);

}  // namespace outcrop::bedrock_agent_runtime
