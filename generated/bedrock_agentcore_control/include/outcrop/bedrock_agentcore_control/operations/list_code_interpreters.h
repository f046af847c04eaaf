// Input and output of Client::list_code_interpreters.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/code_interpreter_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_code_interpreters. An absent member is not sent.
/// Which code interpreters are listed.
struct ListCodeInterpretersRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Whose code interpreters are listed.
  std::optional<OwnedOpen<ResourceType>> type{};

  friend bool operator==(const ListCodeInterpretersRequest&, const ListCodeInterpretersRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListCodeInterpretersRequest& in);

/// Output of Client::list_code_interpreters; valid as long as its Response.
/// One page of code interpreters.
struct ListCodeInterpretersView {
  /// The code interpreters of this page.
  std::span<const CodeInterpreterSummaryView> code_interpreter_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListCodeInterpretersView*);

}  // namespace outcrop::bedrock_agentcore_control
