// InvocationSummaryView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// An invocation of a session as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationSummary.html
struct InvocationSummaryView {
  /// The id that CreateSession gave the session.
  std::string_view session_id{};
  /// The invocation's id, a UUID.
  std::string_view invocation_id{};
  /// When the invocation was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const InvocationSummaryView*);

}  // namespace outcrop::bedrock_agent_runtime
