// PrepareFlow: the output of Client::prepare_flow, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct PrepareFlowView;

/// The flow that is being made ready.
struct PrepareFlow {
  /// The id that CreateFlow gave the flow.
  std::string id{};
  /// The state that the flow is in now. GetFlow tells when it is `Prepared` or `Failed`.
  std::optional<OwnedOpen<FlowStatus>> status{};

  friend bool operator==(const PrepareFlow&, const PrepareFlow&) = default;
};
PrepareFlow to_owned(const PrepareFlowView& view);
void write_json(internal::JsonWriter& writer, const PrepareFlow& in);

}  // namespace outcrop::bedrock_agent
