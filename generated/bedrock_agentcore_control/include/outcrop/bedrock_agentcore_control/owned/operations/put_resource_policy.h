// PutResourcePolicy: the output of Client::put_resource_policy, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct PutResourcePolicyView;

/// The policy that is now in force.
struct PutResourcePolicy {
  /// The policy, as JSON.
  std::string policy{};

  friend bool operator==(const PutResourcePolicy&, const PutResourcePolicy&) = default;
};
PutResourcePolicy to_owned(const PutResourcePolicyView& view);
void write_json(internal::JsonWriter& writer, const PutResourcePolicy& in);

}  // namespace outcrop::bedrock_agentcore_control
