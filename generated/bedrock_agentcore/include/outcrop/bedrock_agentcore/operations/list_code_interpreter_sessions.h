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
struct ListCodeInterpreterSessionsRequest {
  /// Required.
  std::optional<std::string> code_interpreter_identifier{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<CodeInterpreterSessionStatus>> status{};

  friend bool operator==(const ListCodeInterpreterSessionsRequest&,
                         const ListCodeInterpreterSessionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListCodeInterpreterSessionsRequest& in);

/// Output of Client::list_code_interpreter_sessions; valid as long as its Response.
struct ListCodeInterpreterSessionsView {
  std::span<const CodeInterpreterSessionSummaryView> items{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListCodeInterpreterSessionsView*);

}  // namespace outcrop::bedrock_agentcore
