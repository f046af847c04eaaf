// ListPrompts: the output of Client::list_prompts, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/prompt_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListPromptsView;

/// One page of prompts or versions.
struct ListPrompts {
  /// The prompts or versions of this page.
  std::optional<std::vector<PromptSummary>> prompt_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPrompts&, const ListPrompts&) = default;
};
ListPrompts to_owned(const ListPromptsView& view);
void write_json(internal::JsonWriter& writer, const ListPrompts& in);

}  // namespace outcrop::bedrock_agent
