// Input and output of Client::list_invocation_steps.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/views/invocation_step_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::list_invocation_steps. An absent member is not sent.
struct ListInvocationStepsRequest {
  std::optional<std::string> invocation_identifier{};
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};
  /// Required.
  std::optional<std::string> session_identifier{};
};

/// Output of Client::list_invocation_steps; valid as long as its Response.
struct ListInvocationStepsView {
  std::span<const InvocationStepSummaryView> invocation_step_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent_runtime
