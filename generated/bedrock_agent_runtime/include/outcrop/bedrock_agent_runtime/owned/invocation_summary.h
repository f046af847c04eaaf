// InvocationSummary.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct InvocationSummaryView;

/// An invocation of a session as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationSummary.html
struct InvocationSummary {
  /// The id that CreateSession gave the session.
  std::string session_id{};
  /// The invocation's id, a UUID.
  std::string invocation_id{};
  /// When the invocation was created.
  Timestamp created_at{};

  friend bool operator==(const InvocationSummary&, const InvocationSummary&) = default;
};
InvocationSummary to_owned(const InvocationSummaryView& view);
void write_json(internal::JsonWriter& writer, const InvocationSummary& in);

}  // namespace outcrop::bedrock_agent_runtime
