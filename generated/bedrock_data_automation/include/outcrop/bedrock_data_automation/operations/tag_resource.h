// Input and output of Client::tag_resource.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::tag_resource. An absent member is not sent.
/// Which tags for which resource.
struct TagResourceRequest {
  /// The ARN of the project, blueprint, library or job.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};
  /// The tags to add, each a key with its value.
  ///
  /// Required.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const TagResourceRequest&, const TagResourceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const TagResourceRequest& in);

/// Output of Client::tag_resource; valid as long as its Response.
/// Says that the tags are set. It has no members.
struct TagResourceView {};
const internal::Schema& schema_of(const TagResourceView*);

}  // namespace outcrop::bedrock_data_automation
