// Input and output of Client::list_prompts.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/prompt_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_prompts. An absent member is not sent.
/// Which prompts to list: all of them, or the versions of one.
struct ListPromptsRequest {
  /// The id or ARN of the prompt whose versions are listed. Absent: all prompts are.
  std::optional<std::string> prompt_identifier{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPromptsRequest&, const ListPromptsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPromptsRequest& in);

/// Output of Client::list_prompts; valid as long as its Response.
/// One page of prompts or versions.
struct ListPromptsView {
  /// The prompts or versions of this page.
  std::span<const PromptSummaryView> prompt_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPromptsView*);

}  // namespace outcrop::bedrock_agent
