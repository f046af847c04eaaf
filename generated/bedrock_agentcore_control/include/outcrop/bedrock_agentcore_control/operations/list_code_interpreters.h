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
struct ListCodeInterpretersRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<ResourceType>> type{};

  friend bool operator==(const ListCodeInterpretersRequest&, const ListCodeInterpretersRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListCodeInterpretersRequest& in);

/// Output of Client::list_code_interpreters; valid as long as its Response.
struct ListCodeInterpretersView {
  std::span<const CodeInterpreterSummaryView> code_interpreter_summaries{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListCodeInterpretersView*);

}  // namespace outcrop::bedrock_agentcore_control
