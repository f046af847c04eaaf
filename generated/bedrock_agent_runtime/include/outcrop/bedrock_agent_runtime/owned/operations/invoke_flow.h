// InvokeFlow: the output of Client::invoke_flow, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct InvokeFlowView;

/// What the flow puts out.
struct InvokeFlow {
  /// The id of this execution, to answer a node that asks for more input.
  std::optional<std::string> execution_id{};

  friend bool operator==(const InvokeFlow&, const InvokeFlow&) = default;
};
InvokeFlow to_owned(const InvokeFlowView& view);
void write_json(internal::JsonWriter& writer, const InvokeFlow& in);

}  // namespace outcrop::bedrock_agent_runtime
