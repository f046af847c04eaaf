// DeleteResourcePolicy: the output of Client::delete_resource_policy, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteResourcePolicyView;

/// Empty: the policy is deleted.
struct DeleteResourcePolicy {
  friend bool operator==(const DeleteResourcePolicy&, const DeleteResourcePolicy&) = default;
};
DeleteResourcePolicy to_owned(const DeleteResourcePolicyView& view);
void write_json(internal::JsonWriter& writer, const DeleteResourcePolicy& in);

}  // namespace outcrop::bedrock_agentcore_control
