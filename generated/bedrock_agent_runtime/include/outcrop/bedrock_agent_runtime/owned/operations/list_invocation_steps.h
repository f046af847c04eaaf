// ListInvocationSteps: the output of Client::list_invocation_steps, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/invocation_step_summary.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct ListInvocationStepsView;

/// One page of steps.
struct ListInvocationSteps {
  /// The steps of this page.
  std::optional<std::vector<InvocationStepSummary>> invocation_step_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListInvocationSteps&, const ListInvocationSteps&) = default;
};
ListInvocationSteps to_owned(const ListInvocationStepsView& view);
void write_json(internal::JsonWriter& writer, const ListInvocationSteps& in);

}  // namespace outcrop::bedrock_agent_runtime
