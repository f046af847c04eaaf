// Input and output of Client::untag_resource.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::untag_resource. An absent member is not sent.
/// Which tags of which resource.
struct UntagResourceRequest {
  /// The ARN of the project, blueprint, library or job.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};
  /// The keys of the tags to remove.
  ///
  /// Required.
  std::optional<std::vector<std::string>> tag_keys{};

  friend bool operator==(const UntagResourceRequest&, const UntagResourceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UntagResourceRequest& in);

/// Output of Client::untag_resource; valid as long as its Response.
/// Says that the tags are removed. It has no members.
struct UntagResourceView {};
const internal::Schema& schema_of(const UntagResourceView*);

}  // namespace outcrop::bedrock_data_automation
