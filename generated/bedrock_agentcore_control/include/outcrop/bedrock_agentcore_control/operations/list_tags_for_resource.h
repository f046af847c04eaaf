// Input and output of Client::list_tags_for_resource.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_tags_for_resource. An absent member is not sent.
/// Whose tags are listed.
struct ListTagsForResourceRequest {
  /// The resource's ARN.
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
  /// The tags, by key.
  MapView<std::string_view> tags{};
};
const internal::Schema& schema_of(const ListTagsForResourceView*);

}  // namespace outcrop::bedrock_agentcore_control
