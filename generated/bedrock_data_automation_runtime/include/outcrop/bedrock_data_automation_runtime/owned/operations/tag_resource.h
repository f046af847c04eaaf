// TagResource: the output of Client::tag_resource, owned.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

struct TagResourceView;

/// Says that the tags are set. It has no members.
struct TagResource {
  friend bool operator==(const TagResource&, const TagResource&) = default;
};
TagResource to_owned(const TagResourceView& view);
void write_json(internal::JsonWriter& writer, const TagResource& in);

}  // namespace outcrop::bedrock_data_automation_runtime
