// AttributionView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/citation.h"

namespace outcrop::bedrock_agent_runtime {

/// The sources that a part of the answer rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Attribution.html
struct AttributionView {
  /// One entry for each part that rests on sources.
  std::span<const CitationView> citations{};
};
const internal::Schema& schema_of(const AttributionView*);

}  // namespace outcrop::bedrock_agent_runtime
