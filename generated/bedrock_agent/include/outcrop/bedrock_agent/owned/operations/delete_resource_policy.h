// DeleteResourcePolicy: the output of Client::delete_resource_policy, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct DeleteResourcePolicyView;

/// Whose policy was deleted.
struct DeleteResourcePolicy {
  /// The knowledge base's ARN.
  std::string resource_arn{};
  /// The revision after the policy was deleted.
  std::optional<std::string> revision_id{};

  friend bool operator==(const DeleteResourcePolicy&, const DeleteResourcePolicy&) = default;
};
DeleteResourcePolicy to_owned(const DeleteResourcePolicyView& view);
void write_json(internal::JsonWriter& writer, const DeleteResourcePolicy& in);

}  // namespace outcrop::bedrock_agent
