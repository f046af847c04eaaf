// ListPromptRouters: the output of Client::list_prompt_routers, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/prompt_router_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListPromptRoutersView;

/// One page of prompt routers.
struct ListPromptRouters {
  /// The routers of this page.
  std::optional<std::vector<PromptRouterSummary>> prompt_router_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPromptRouters&, const ListPromptRouters&) = default;
};
ListPromptRouters to_owned(const ListPromptRoutersView& view);
void write_json(internal::JsonWriter& writer, const ListPromptRouters& in);

}  // namespace outcrop::bedrock
