// Input and output of Client::get_async_invoke.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/views/async_invoke_output_data_config.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::get_async_invoke. An absent member is not sent.
/// Which invocation is asked for.
struct GetAsyncInvokeRequest {
  /// The ARN that StartAsyncInvoke gave.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> invocation_arn{};

  friend bool operator==(const GetAsyncInvokeRequest&, const GetAsyncInvokeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAsyncInvokeRequest& in);

/// Output of Client::get_async_invoke; valid as long as its Response.
/// The state of an asynchronous invocation.
struct GetAsyncInvokeView {
  /// The invocation's ARN.
  std::string_view invocation_arn{};
  /// The ARN of the model that was invoked.
  std::string_view model_arn{};
  /// The idempotency token that the invocation was started with.
  std::optional<std::string_view> client_request_token{};
  /// The state that the invocation is in.
  Open<AsyncInvokeStatus> status{};
  /// Why the invocation failed; set only where the state is `Failed`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> failure_message{};
  /// When the invocation was started.
  Timestamp submit_time{};
  /// When the invocation changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the invocation ended; absent while it is in progress.
  std::optional<Timestamp> end_time{};
  /// Where the result goes.
  AsyncInvokeOutputDataConfigView output_data_config{};
};
const internal::Schema& schema_of(const GetAsyncInvokeView*);

}  // namespace outcrop::bedrock_runtime
