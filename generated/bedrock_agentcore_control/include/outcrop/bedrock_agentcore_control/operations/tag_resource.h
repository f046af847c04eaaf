// Input and output of Client::tag_resource.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::tag_resource. An absent member is not sent.
/// Which tags for which resource.
struct TagResourceRequest {
  /// The resource's ARN.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};
  /// The tags, by key.
  ///
  /// Required.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const TagResourceRequest&, const TagResourceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const TagResourceRequest& in);

/// Output of Client::tag_resource; valid as long as its Response.
/// Says that the tags are set. It has no members.
struct TagResourceView {};
const internal::Schema& schema_of(const TagResourceView*);

}  // namespace outcrop::bedrock_agentcore_control
