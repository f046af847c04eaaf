// ListTagsForResource: the output of Client::list_tags_for_resource, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/tag.h"

namespace outcrop::bedrock_data_automation {

struct ListTagsForResourceView;

/// The tags of the resource.
struct ListTagsForResource {
  /// The tags, each a key with its value.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const ListTagsForResource&, const ListTagsForResource&) = default;
};
ListTagsForResource to_owned(const ListTagsForResourceView& view);
void write_json(internal::JsonWriter& writer, const ListTagsForResource& in);

}  // namespace outcrop::bedrock_data_automation
