// Input and output of Client::list_flow_execution_events.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_event.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::list_flow_execution_events. An absent member is not sent.
/// Which events of which execution.
struct ListFlowExecutionEventsRequest {
  /// The flow's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_identifier{};
  /// The id or ARN of the flow's alias.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_alias_identifier{};
  /// The execution's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> execution_identifier{};
  /// Events at most on one page.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Whether events of the nodes or of the flow are wanted.
  ///
  /// Required.
  std::optional<OwnedOpen<FlowExecutionEventType>> event_type{};

  friend bool operator==(const ListFlowExecutionEventsRequest&, const ListFlowExecutionEventsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListFlowExecutionEventsRequest& in);

/// Output of Client::list_flow_execution_events; valid as long as its Response.
/// One page of events.
struct ListFlowExecutionEventsView {
  /// The events of this page.
  std::span<const FlowExecutionEventView> flow_execution_events{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListFlowExecutionEventsView*);

}  // namespace outcrop::bedrock_agent_runtime
