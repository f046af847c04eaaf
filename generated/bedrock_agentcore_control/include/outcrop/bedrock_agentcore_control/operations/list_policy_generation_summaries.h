// Input and output of Client::list_policy_generation_summaries.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/policy_generation_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_policy_generation_summaries. An absent member is not sent.
/// Whose policy generations are listed.
struct ListPolicyGenerationSummariesRequest {
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// The id that CreatePolicyEngine gave the policy engine.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};

  friend bool operator==(const ListPolicyGenerationSummariesRequest&,
                         const ListPolicyGenerationSummariesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPolicyGenerationSummariesRequest& in);

/// Output of Client::list_policy_generation_summaries; valid as long as its Response.
/// One page of policy generations.
struct ListPolicyGenerationSummariesView {
  /// The policy generations of this page.
  std::span<const PolicyGenerationSummaryView> policy_generations{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPolicyGenerationSummariesView*);

}  // namespace outcrop::bedrock_agentcore_control
