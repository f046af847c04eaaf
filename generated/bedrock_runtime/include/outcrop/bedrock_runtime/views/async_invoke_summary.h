// AsyncInvokeSummaryView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/views/async_invoke_output_data_config.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_runtime {

struct AsyncInvokeSummaryView {
  std::string_view invocation_arn{};
  std::string_view model_arn{};
  std::optional<std::string_view> client_request_token{};
  Open<AsyncInvokeStatus> status{};
  /// Sensitive: never logged.
  std::optional<std::string_view> failure_message{};
  Timestamp submit_time{};
  std::optional<Timestamp> last_modified_time{};
  std::optional<Timestamp> end_time{};
  AsyncInvokeOutputDataConfigView output_data_config{};
};

}  // namespace outcrop::bedrock_runtime
