// ListTagsForResource: the output of Client::list_tags_for_resource, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListTagsForResourceView;

/// The tags of the resource.
struct ListTagsForResource {
  /// The tags, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const ListTagsForResource&, const ListTagsForResource&) = default;
};
ListTagsForResource to_owned(const ListTagsForResourceView& view);
void write_json(internal::JsonWriter& writer, const ListTagsForResource& in);

}  // namespace outcrop::bedrock_agentcore_control
