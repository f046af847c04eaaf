// Input and output of Client::start_async_invoke.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_runtime/types/async_invoke_output_data_config.h"
#include "outcrop/bedrock_runtime/types/tag.h"
#include "outcrop/document.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::start_async_invoke. An absent member is not sent.
struct StartAsyncInvokeRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  /// Required.
  std::optional<std::string> model_id{};
  /// Required. Sensitive: never logged.
  std::optional<Document> model_input{};
  /// Required.
  std::optional<AsyncInvokeOutputDataConfig> output_data_config{};
  std::optional<std::vector<Tag>> tags{};
};

/// Output of Client::start_async_invoke; valid as long as its Response.
struct StartAsyncInvokeView {
  std::string_view invocation_arn{};
};

}  // namespace outcrop::bedrock_runtime
