// DeletePromptRouter: the output of Client::delete_prompt_router, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeletePromptRouterView;

/// Says that the router is deleted. It has no members.
struct DeletePromptRouter {
  friend bool operator==(const DeletePromptRouter&, const DeletePromptRouter&) = default;
};
DeletePromptRouter to_owned(const DeletePromptRouterView& view);
void write_json(internal::JsonWriter& writer, const DeletePromptRouter& in);

}  // namespace outcrop::bedrock
