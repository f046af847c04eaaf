// Input and output of Client::list_code_interpreter_sessions.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/code_interpreter_session_summary.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_code_interpreter_sessions. An absent member is not sent.
/// Whose sessions are listed, and which of them.
struct ListCodeInterpreterSessionsRequest {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  ///
  /// Required.
  std::optional<std::string> code_interpreter_identifier{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Lists only sessions in this state. Absent: in any.
  std::optional<OwnedOpen<CodeInterpreterSessionStatus>> status{};

  friend bool operator==(const ListCodeInterpreterSessionsRequest&,
                         const ListCodeInterpreterSessionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListCodeInterpreterSessionsRequest& in);

/// Output of Client::list_code_interpreter_sessions; valid as long as its Response.
/// One page of code interpreter sessions.
struct ListCodeInterpreterSessionsView {
  /// The sessions on this page.
  std::span<const CodeInterpreterSessionSummaryView> items{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListCodeInterpreterSessionsView*);

}  // namespace outcrop::bedrock_agentcore
