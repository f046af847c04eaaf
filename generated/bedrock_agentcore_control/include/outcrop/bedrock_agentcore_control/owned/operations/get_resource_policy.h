// GetResourcePolicy: the output of Client::get_resource_policy, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct GetResourcePolicyView;

/// The policy that was asked for.
struct GetResourcePolicy {
  /// The policy, as JSON text of IAM; absent where there is none.
  std::optional<std::string> policy{};

  friend bool operator==(const GetResourcePolicy&, const GetResourcePolicy&) = default;
};
GetResourcePolicy to_owned(const GetResourcePolicyView& view);
void write_json(internal::JsonWriter& writer, const GetResourcePolicy& in);

}  // namespace outcrop::bedrock_agentcore_control
