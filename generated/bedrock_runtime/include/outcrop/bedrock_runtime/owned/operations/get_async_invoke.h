// GetAsyncInvoke: the output of Client::get_async_invoke, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/async_invoke_output_data_config.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_runtime {

struct GetAsyncInvokeView;

/// The state of an asynchronous invocation.
struct GetAsyncInvoke {
  /// The invocation's ARN.
  std::string invocation_arn{};
  /// The ARN of the model that was invoked.
  std::string model_arn{};
  /// The idempotency token that the invocation was started with.
  std::optional<std::string> client_request_token{};
  /// The state that the invocation is in.
  std::optional<OwnedOpen<AsyncInvokeStatus>> status{};
  /// Why the invocation failed; set only where the state is `Failed`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> failure_message{};
  /// When the invocation was started.
  Timestamp submit_time{};
  /// When the invocation changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the invocation ended; absent while it is in progress.
  std::optional<Timestamp> end_time{};
  /// Where the result goes.
  AsyncInvokeOutputDataConfig output_data_config{};

  friend bool operator==(const GetAsyncInvoke&, const GetAsyncInvoke&) = default;
};
GetAsyncInvoke to_owned(const GetAsyncInvokeView& view);
void write_json(internal::JsonWriter& writer, const GetAsyncInvoke& in);

}  // namespace outcrop::bedrock_runtime
