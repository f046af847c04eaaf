// DeleteFlowVersion: the output of Client::delete_flow_version, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct DeleteFlowVersionView;

/// The version that was deleted.
struct DeleteFlowVersion {
  /// The id that CreateFlow gave the flow.
  std::string id{};
  /// The number of the version; the first one is 1.
  std::string version{};

  friend bool operator==(const DeleteFlowVersion&, const DeleteFlowVersion&) = default;
};
DeleteFlowVersion to_owned(const DeleteFlowVersionView& view);
void write_json(internal::JsonWriter& writer, const DeleteFlowVersion& in);

}  // namespace outcrop::bedrock_agent
