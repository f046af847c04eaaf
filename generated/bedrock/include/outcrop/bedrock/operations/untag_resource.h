// Input and output of Client::untag_resource.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::untag_resource. An absent member is not sent.
struct UntagResourceRequest {
  /// Required.
  std::optional<std::string> resource_arn{};
  /// Required.
  std::optional<std::vector<std::string>> tag_keys{};
};

/// Output of Client::untag_resource; valid as long as its Response.
struct UntagResourceView {};

}  // namespace outcrop::bedrock
