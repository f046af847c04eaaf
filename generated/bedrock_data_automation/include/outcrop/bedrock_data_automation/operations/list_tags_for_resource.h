// Input and output of Client::list_tags_for_resource.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::list_tags_for_resource. An absent member is not sent.
/// Whose tags are listed.
struct ListTagsForResourceRequest {
  /// The ARN of the project, blueprint, library or job.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};

  friend bool operator==(const ListTagsForResourceRequest&, const ListTagsForResourceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListTagsForResourceRequest& in);

/// Output of Client::list_tags_for_resource; valid as long as its Response.
/// The tags of the resource.
struct ListTagsForResourceView {
  /// The tags, each a key with its value.
  std::span<const TagView> tags{};
};
const internal::Schema& schema_of(const ListTagsForResourceView*);

}  // namespace outcrop::bedrock_data_automation
