// PutResourcePolicy: the output of Client::put_resource_policy, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct PutResourcePolicyView;

/// The policy that was put in place.
struct PutResourcePolicy {
  /// The knowledge base's ARN.
  std::string resource_arn{};
  /// The policy's revision, for the `expectedRevisionId` of the next change.
  std::string revision_id{};

  friend bool operator==(const PutResourcePolicy&, const PutResourcePolicy&) = default;
};
PutResourcePolicy to_owned(const PutResourcePolicyView& view);
void write_json(internal::JsonWriter& writer, const PutResourcePolicy& in);

}  // namespace outcrop::bedrock_agent
