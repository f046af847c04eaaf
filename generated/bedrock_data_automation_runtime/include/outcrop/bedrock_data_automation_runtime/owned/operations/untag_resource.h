// UntagResource: the output of Client::untag_resource, owned.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

struct UntagResourceView;

/// Says that the tags are removed. It has no members.
struct UntagResource {
  friend bool operator==(const UntagResource&, const UntagResource&) = default;
};
UntagResource to_owned(const UntagResourceView& view);
void write_json(internal::JsonWriter& writer, const UntagResource& in);

}  // namespace outcrop::bedrock_data_automation_runtime
