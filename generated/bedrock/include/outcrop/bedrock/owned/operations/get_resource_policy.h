// GetResourcePolicy: the output of Client::get_resource_policy, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct GetResourcePolicyView;

/// The policy of a resource.
struct GetResourcePolicy {
  /// The policy as the text of a JSON document in IAM's language.
  std::optional<std::string> resource_policy{};

  friend bool operator==(const GetResourcePolicy&, const GetResourcePolicy&) = default;
};
GetResourcePolicy to_owned(const GetResourcePolicyView& view);
void write_json(internal::JsonWriter& writer, const GetResourcePolicy& in);

}  // namespace outcrop::bedrock
