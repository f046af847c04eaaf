// Input and output of Client::list_online_evaluation_configs.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/online_evaluation_config_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_online_evaluation_configs. An absent member is not sent.
/// Which page of the list.
struct ListOnlineEvaluationConfigsRequest {
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListOnlineEvaluationConfigsRequest&,
                         const ListOnlineEvaluationConfigsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListOnlineEvaluationConfigsRequest& in);

/// Output of Client::list_online_evaluation_configs; valid as long as its Response.
/// One page of online evaluations.
struct ListOnlineEvaluationConfigsView {
  /// The online evaluations of this page.
  std::span<const OnlineEvaluationConfigSummaryView> online_evaluation_configs{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListOnlineEvaluationConfigsView*);

}  // namespace outcrop::bedrock_agentcore_control
