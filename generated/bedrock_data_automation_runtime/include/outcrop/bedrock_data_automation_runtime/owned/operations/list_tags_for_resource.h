// ListTagsForResource: the output of Client::list_tags_for_resource, owned.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/bedrock_data_automation_runtime/types/tag.h"

namespace outcrop::bedrock_data_automation_runtime {

struct ListTagsForResourceView;

/// The tags of the job.
struct ListTagsForResource {
  /// The tags, each a key with its value.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const ListTagsForResource&, const ListTagsForResource&) = default;
};
ListTagsForResource to_owned(const ListTagsForResourceView& view);
void write_json(internal::JsonWriter& writer, const ListTagsForResource& in);

}  // namespace outcrop::bedrock_data_automation_runtime
