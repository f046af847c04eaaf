// Input and output of Client::list_invocations.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::list_invocations. An absent member is not sent.
/// Whose invocations are listed.
struct ListInvocationsRequest {
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Invocations at most on one page. Absent: 10.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// The session's id or ARN.
  ///
  /// Required.
  std::optional<std::string> session_identifier{};

  friend bool operator==(const ListInvocationsRequest&, const ListInvocationsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListInvocationsRequest& in);

/// Output of Client::list_invocations; valid as long as its Response.
/// One page of invocations.
struct ListInvocationsView {
  /// The invocations of this page.
  std::span<const InvocationSummaryView> invocation_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListInvocationsView*);

}  // namespace outcrop::bedrock_agent_runtime
