// ListInvocations: the output of Client::list_invocations, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/invocation_summary.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct ListInvocationsView;

/// One page of invocations.
struct ListInvocations {
  /// The invocations of this page.
  std::optional<std::vector<InvocationSummary>> invocation_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListInvocations&, const ListInvocations&) = default;
};
ListInvocations to_owned(const ListInvocationsView& view);
void write_json(internal::JsonWriter& writer, const ListInvocations& in);

}  // namespace outcrop::bedrock_agent_runtime
