// ListTagsForResource: the output of Client::list_tags_for_resource, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/tag.h"

namespace outcrop::bedrock {

struct ListTagsForResourceView;

/// The tags of a resource.
struct ListTagsForResource {
  /// The resource's tags, each a key with its value.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const ListTagsForResource&, const ListTagsForResource&) = default;
};
ListTagsForResource to_owned(const ListTagsForResourceView& view);
void write_json(internal::JsonWriter& writer, const ListTagsForResource& in);

}  // namespace outcrop::bedrock
