// GetResourcePolicy: the output of Client::get_resource_policy, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetResourcePolicyView;

/// The policy that was asked for.
struct GetResourcePolicy {
  /// The knowledge base's ARN.
  std::string resource_arn{};
  /// The policy, as JSON text of IAM.
  std::string policy{};
  /// The policy's revision, by which changes at the same time are noticed.
  std::string revision_id{};

  friend bool operator==(const GetResourcePolicy&, const GetResourcePolicy&) = default;
};
GetResourcePolicy to_owned(const GetResourcePolicyView& view);
void write_json(internal::JsonWriter& writer, const GetResourcePolicy& in);

}  // namespace outcrop::bedrock_agent
