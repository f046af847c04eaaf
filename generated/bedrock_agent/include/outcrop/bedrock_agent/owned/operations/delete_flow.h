// DeleteFlow: the output of Client::delete_flow, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct DeleteFlowView;

/// The flow that was deleted.
struct DeleteFlow {
  /// The id that CreateFlow gave the flow.
  std::string id{};

  friend bool operator==(const DeleteFlow&, const DeleteFlow&) = default;
};
DeleteFlow to_owned(const DeleteFlowView& view);
void write_json(internal::JsonWriter& writer, const DeleteFlow& in);

}  // namespace outcrop::bedrock_agent
