// Input and output of Client::tag_resource.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::tag_resource. An absent member is not sent.
struct TagResourceRequest {
  /// Required.
  std::optional<std::string> resource_arn{};
  /// Required.
  std::optional<std::vector<Tag>> tags{};
};

/// Output of Client::tag_resource; valid as long as its Response.
struct TagResourceView {};

}  // namespace outcrop::bedrock
