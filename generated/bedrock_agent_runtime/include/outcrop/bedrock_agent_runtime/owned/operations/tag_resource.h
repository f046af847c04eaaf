// TagResource: the output of Client::tag_resource, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct TagResourceView;

/// Says that the tags are set. It has no members.
struct TagResource {
  friend bool operator==(const TagResource&, const TagResource&) = default;
};
TagResource to_owned(const TagResourceView& view);
void write_json(internal::JsonWriter& writer, const TagResource& in);

}  // namespace outcrop::bedrock_agent_runtime
