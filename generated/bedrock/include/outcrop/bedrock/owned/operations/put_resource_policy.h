// PutResourcePolicy: the output of Client::put_resource_policy, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct PutResourcePolicyView;

/// Says that the policy is attached.
struct PutResourcePolicy {
  /// The ARN of the resource that has the policy.
  std::optional<std::string> resource_arn{};

  friend bool operator==(const PutResourcePolicy&, const PutResourcePolicy&) = default;
};
PutResourcePolicy to_owned(const PutResourcePolicyView& view);
void write_json(internal::JsonWriter& writer, const PutResourcePolicy& in);

}  // namespace outcrop::bedrock
