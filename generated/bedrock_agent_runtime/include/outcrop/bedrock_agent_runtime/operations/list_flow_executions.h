// Input and output of Client::list_flow_executions.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::list_flow_executions. An absent member is not sent.
/// Whose executions are listed.
struct ListFlowExecutionsRequest {
  /// The flow's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_identifier{};
  /// Only executions by this alias, an id or ARN. Absent: those of all aliases.
  ///
  /// At most 2048 characters.
  std::optional<std::string> flow_alias_identifier{};
  /// Executions at most on one page.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListFlowExecutionsRequest&, const ListFlowExecutionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListFlowExecutionsRequest& in);

/// Output of Client::list_flow_executions; valid as long as its Response.
/// One page of executions.
struct ListFlowExecutionsView {
  /// The executions of this page.
  std::span<const FlowExecutionSummaryView> flow_execution_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListFlowExecutionsView*);

}  // namespace outcrop::bedrock_agent_runtime
